import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { clearPaymentException, listPaymentExceptions } from '#shared/contract/gateways.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Act } from '#web/parts/people/act.tsx';
import { AreaField } from '#web/ui/area-field.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import type { WireException } from './exception-columns.tsx';
import { PaymentLink } from './payment-link.tsx';

type ExceptionPanelProps = {
  readonly exception: WireException;
  readonly mayClear: boolean;
  readonly onClose: () => void;
};
type Values = { reason: string };

/** One event that did not fit: what the gateway said, why it is open, and what became of it. */
export function ExceptionPanel({ exception, mayClear, onClose }: ExceptionPanelProps) {
  const notify = useNotify();
  const { register, errors, frame } = useActionForm(clearPaymentException, {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: (body: Values) => ({ params: { exceptionId: exception.id }, body }),
    refresh: [listPaymentExceptions],
    onDone: () => {
      onClose();
      notify(t`The exception is cleared`);
    },
  });
  const { event, why, status, paymentId, closedAt, closedBy } = exception;
  const { amount, currency, paymentReference } = event.data;
  return (
    <Panel title={t`Payment exception`} onClose={onClose}>
      <div className="space-y-6">
        <p>{why}</p>
        <Facts
          facts={[
            [t`Gateway`, t`${exception.provider}, event ${exception.eventId}`],
            [t`Says`, event.type],
            [t`Amount`, `${currency} ${formatAmount(amount)}`],
            [t`Payment reference`, paymentReference],
            [t`Gateway’s reason`, event.data.reason],
            [
              t`Payment`,
              paymentId && (
                <PaymentLink key="payment" id={paymentId}>
                  <Trans>Open it</Trans>
                </PaymentLink>
              ),
            ],
            [t`Received`, formatInstant(exception.receivedAt)],
            [t`Closed`, closedAt && <Act key="closed" by={closedBy} at={closedAt} />],
            [t`Cleared because`, exception.clearReason],
          ]}
        />
        {status === 'open' ? (
          <p className="text-ink-soft">
            <Trans>
              It is tried again whenever its payment moves. Clear it when it needs nothing more; that changes
              no payment.
            </Trans>
          </p>
        ) : null}
        {mayClear && status === 'open' ? (
          <FormFrame verb={t`Clear exception`} {...frame} onCancel={onClose}>
            <AreaField label={t`Reason`} required error={errors.reason?.message} {...register('reason')} />
          </FormFrame>
        ) : null}
      </div>
    </Panel>
  );
}
