import { useActionForm } from '#web/lib/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { type Desk, paramsOf, type WirePayment } from './desk.ts';

type FailFormProps = { readonly desk: Desk; readonly payment: WirePayment; readonly onClose: () => void };
type Values = { reason: string };

/** Says that a payment failed, and why. */
export function FailForm({ desk, payment, onClose }: FailFormProps) {
  const { register, errors, frame } = useActionForm(desk.fail, {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: (body: Values) => ({ params: paramsOf(payment.id), body }),
    refresh: [desk.read, desk.list],
    onDone: onClose,
  });
  return (
    <FormFrame verb="Mark as failed" tone="danger" {...frame} onCancel={onClose}>
      <AreaField label="Reason" required error={errors.reason?.message} {...register('reason')} />
    </FormFrame>
  );
}
