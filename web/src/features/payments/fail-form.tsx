import { PAYMENT } from '#shared/machines/payment.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';

type FailFormProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly onClose: () => void;
};
type Values = { reason: string };

/** Marks a payment as failed, with the reason. */
export function FailForm({ api, payment, onClose }: FailFormProps) {
  const { register, errors, frame } = useActionForm(api.fail, {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: (body: Values) => ({ params: paramsOf(payment.id), body }),
    refresh: [api.read, api.list],
    onDone: onClose,
  });
  return (
    <FormFrame verb={PAYMENT.acts.fail.verb} tone="danger" {...frame} onCancel={onClose}>
      <AreaField label="Reason" required error={errors.reason?.message} {...register('reason')} />
    </FormFrame>
  );
}
