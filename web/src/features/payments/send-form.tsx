import { useActionForm } from '#web/lib/use-action-form.ts';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type Desk, paramsOf, type WirePayment } from './desk.ts';

type SendFormProps = { readonly desk: Desk; readonly payment: WirePayment; readonly onClose: () => void };
type Values = { paymentReference: string };

/** Sends what another person approved, under a payment reference of its own. */
export function SendForm({ desk, payment, onClose }: SendFormProps) {
  const { register, errors, frame } = useActionForm(desk.send, {
    defaults: { paymentReference: '' },
    fields: ['paymentReference'],
    inputOf: (body: Values) => ({ params: paramsOf(payment.id), body }),
    refresh: [desk.read, desk.list],
    onDone: onClose,
  });
  return (
    <FormFrame verb="Send" {...frame} onCancel={onClose}>
      <TextField
        label="Payment reference"
        required
        hint="The bank’s or gateway’s; the settlement is found by it"
        error={errors.paymentReference?.message}
        {...register('paymentReference')}
      />
    </FormFrame>
  );
}
