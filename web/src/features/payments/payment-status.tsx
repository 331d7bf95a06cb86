import { PAYMENT } from '#shared/machines/payment.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { Status } from '#web/ui/status.tsx';
import { STATES } from './payment-words.ts';

/** Where a payment stands. */
export function PaymentStatusView({ status }: { readonly status: PaymentStatus }) {
  return <Status tone={PAYMENT.states[status].tone}>{STATES[status]}</Status>;
}
