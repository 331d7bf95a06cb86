import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { Status, type StatusTone } from '#web/ui/status.tsx';

export const PAYMENT_STATUSES: Readonly<Record<PaymentStatus, string>> = {
  Pending: 'Pending',
  Approved: 'Approved',
  Sent: 'Sent',
  Settled: 'Settled',
  Failed: 'Failed',
  Carried: 'Carried forward',
};
const TONES: Readonly<Record<PaymentStatus, StatusTone>> = {
  Pending: 'neutral',
  Approved: 'attention',
  Sent: 'attention',
  Settled: 'positive',
  Failed: 'negative',
  Carried: 'held',
};

/** Where a payment stands. */
export function PaymentStatusView({ status }: { readonly status: PaymentStatus }) {
  return <Status tone={TONES[status]}>{PAYMENT_STATUSES[status]}</Status>;
}
