import { PAYMENT } from '#shared/machines/payment.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { Status } from '#web/ui/status.tsx';

/** Where a payment stands. */
export function PaymentStatusView({ status }: { readonly status: PaymentStatus }) {
  const { label, tone } = PAYMENT.states[status];
  return <Status tone={tone}>{label}</Status>;
}
