import { t } from '@lingui/core/macro';
import { listBalances, readBalance } from '#shared/contract/balances.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';

type ReasonFormProps = {
  readonly api: PaymentApi;
  readonly payment: WirePayment;
  readonly act: 'fail' | 'reissue' | 'cancel';
  readonly onClose: () => void;
  /** Takes the payment that the act answers with: after a reissue the successor. */
  readonly onDone?: (payment: { readonly id: string }) => void;
};
type Values = { reason: string };

/** Marks a payment as failed, reissues or cancels it, with the reason. */
export function ReasonForm({ api, payment, act, onClose, onDone }: ReasonFormProps) {
  const { register, errors, frame } = useActionForm(api[act], {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: (body: Values) => ({ params: paramsOf(payment.id), body }),
    refresh: [api.read, api.list, readBalance, listBalances],
    onDone: (reply) => {
      onClose();
      onDone?.(reply);
    },
  });
  const { verb, meaning } = PAYMENT.acts[act];
  const tone = act === 'reissue' ? 'primary' : 'danger';
  return (
    <FormFrame verb={act === 'cancel' ? t`Cancel payment` : verb} tone={tone} {...frame} onCancel={onClose}>
      <p className="text-ink-soft">{meaning}</p>
      <AreaField label={t`Reason`} required error={errors.reason?.message} {...register('reason')} />
    </FormFrame>
  );
}
