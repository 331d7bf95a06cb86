import { t } from '@lingui/core/macro';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';
import { ACTS } from './payment-words.ts';

type SendFormProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly onClose: () => void;
};
type Values = { paymentReference: string };

/** Sends what another person approved, under a payment reference of its own. */
export function SendForm({ api, payment, onClose }: SendFormProps) {
  const { register, errors, frame } = useActionForm(api.send, {
    defaults: { paymentReference: '' },
    fields: ['paymentReference'],
    inputOf: (body: Values) => ({ params: paramsOf(payment.id), body }),
    refresh: [api.read, api.list],
    onDone: onClose,
  });
  return (
    <FormFrame verb={ACTS.send} {...frame} onCancel={onClose}>
      <TextField
        label={t`Payment reference`}
        required
        hint={t`The bank’s or gateway’s; the settlement is found by it`}
        error={errors.paymentReference?.message}
        {...register('paymentReference')}
      />
    </FormFrame>
  );
}
