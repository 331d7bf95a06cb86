import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';

/**
 * A cycle once one more of its payments is done: Remitted when that was the last of those that count. Undefined where
 * this payment does not count, as payouts do not where the cycle has partners.
 */
export function cycleAfterPayment(
  cycle: Cycle,
  payment: Pick<Payment, 'kind'>,
  at: string,
): Cycle | undefined {
  if (cycle.payments === null || cycle.payments.kind !== payment.kind) return undefined;
  const payments = { ...cycle.payments, done: cycle.payments.done + 1 };
  return {
    ...cycle,
    payments,
    status: payments.done === payments.total ? 'Remitted' : cycle.status,
    updatedAt: at,
    version: cycle.version + 1,
  };
}
