import { t } from '@lingui/core/macro';
import { listBalances, readBalance } from '#shared/contract/balances.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { MEANINGS } from './act-meanings.ts';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';
import { ACTS } from './payment-words.ts';

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
  const tone = act === 'reissue' ? 'primary' : 'danger';
  return (
    <FormFrame verb={ACTS[act]} tone={tone} {...frame} onCancel={onClose}>
      <p className="text-ink-soft">{MEANINGS[act]}</p>
      <AreaField label={t`Reason`} required error={errors.reason?.message} {...register('reason')} />
    </FormFrame>
  );
}
