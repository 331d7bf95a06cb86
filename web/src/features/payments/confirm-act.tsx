import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { PAYMENT_ACTS } from './payment-act-words.ts';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';

type ConfirmActProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly act: 'approve' | 'settle';
  readonly onClose: () => void;
};

const MEANING = {
  approve: 'Approving says that the figures are right. Another person of Finance then sends the money.',
  settle: 'Settling says that the money has arrived. It cannot be taken back.',
} as const;

/** Approves or settles a payment. */
export function ConfirmAct({ api, payment, act, onClose }: ConfirmActProps) {
  const { frame } = useActionForm(api[act], {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: paramsOf(payment.id), body: {} }),
    refresh: [api.read, api.list],
    onDone: onClose,
  });
  return (
    <FormFrame verb={PAYMENT_ACTS[act]} {...frame} onCancel={onClose}>
      <p className="text-ink-soft">{MEANING[act]}</p>
    </FormFrame>
  );
}
