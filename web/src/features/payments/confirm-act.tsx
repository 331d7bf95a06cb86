import { useActionForm } from '#web/lib/use-action-form.ts';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { type Desk, paramsOf, type WirePayment } from './desk.ts';
import { PAYMENT_ACTS } from './payment-act.ts';

type ConfirmActProps = {
  readonly desk: Desk;
  readonly payment: WirePayment;
  readonly act: 'approve' | 'settle';
  readonly onClose: () => void;
};

const MEANING = {
  approve: 'Approving says that the figures are right. Another person of Finance then sends the money.',
  settle: 'Settling says that the money has arrived. It cannot be taken back.',
} as const;

/** Approves or settles a payment. */
export function ConfirmAct({ desk, payment, act, onClose }: ConfirmActProps) {
  const { frame } = useActionForm(desk[act], {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: paramsOf(payment.id), body: {} }),
    refresh: [desk.read, desk.list],
    onDone: onClose,
  });
  return (
    <FormFrame verb={PAYMENT_ACTS[act]} {...frame} onCancel={onClose}>
      <p className="text-ink-soft">{MEANING[act]}</p>
    </FormFrame>
  );
}
