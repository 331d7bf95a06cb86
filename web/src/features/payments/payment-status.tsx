import { PAYMENT } from '#shared/machines/payment.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { Status } from '#web/ui/status.tsx';

/** Where a payment stands. */
export function PaymentStatusView({ status }: { readonly status: PaymentStatus }) {
  return <Status tone={PAYMENT.states[status].tone}>{PAYMENT_STATES[status]}</Status>;
}
