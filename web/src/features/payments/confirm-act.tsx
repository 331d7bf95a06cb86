import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { MEANINGS } from './act-meanings.ts';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';
import { ACTS } from './payment-words.ts';

type ConfirmActProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly act: 'approve' | 'settle';
  readonly onClose: () => void;
};

/** Approves or settles a payment. */
export function ConfirmAct({ api, payment, act, onClose }: ConfirmActProps) {
  const { frame } = useActionForm(api[act], {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: paramsOf(payment.id), body: act === 'approve' ? seenAccount(payment) : {} }),
    refresh: [api.read, api.list],
    onDone: onClose,
  });
  return (
    <FormFrame verb={ACTS[act]} {...frame} onCancel={onClose}>
      <p className="text-ink-soft">{MEANINGS[act]}</p>
    </FormFrame>
  );
}

/** The account that the dialog shows, so that no other is approved unseen. */
const seenAccount = ({ account }: WirePayment) => (account === undefined ? {} : { accountId: account.id });
