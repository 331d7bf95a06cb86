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
      notify('The exception is cleared');
    },
  });
  const { event, why, status, paymentId, closedAt, closedBy } = exception;
  const { amount, currency, paymentReference } = event.data;
  return (
    <Panel title="Payment exception" onClose={onClose}>
      <div className="space-y-6">
        <p>{why}</p>
        <Facts
          facts={[
            ['Gateway', `${exception.provider}, event ${exception.eventId}`],
            ['Says', event.type],
            ['Amount', `${currency} ${formatAmount(amount)}`],
            ['Payment reference', paymentReference],
            ['Gateway’s reason', event.data.reason],
            [
              'Payment',
              paymentId && (
                <PaymentLink key="payment" id={paymentId}>
                  Open it
                </PaymentLink>
              ),
            ],
            ['Received', formatInstant(exception.receivedAt)],
            ['Closed', closedAt && <Act key="closed" by={closedBy} at={closedAt} />],
            ['Cleared because', exception.clearReason],
          ]}
        />
        {status === 'open' ? (
          <p className="text-ink-soft">
            It is tried again whenever its payment moves. Clear it when it needs nothing more; that changes no
            payment.
          </p>
        ) : null}
        {mayClear && status === 'open' ? (
          <FormFrame verb="Clear exception" {...frame} onCancel={onClose}>
            <AreaField label="Reason" required error={errors.reason?.message} {...register('reason')} />
          </FormFrame>
        ) : null}
      </div>
    </Panel>
  );
}
