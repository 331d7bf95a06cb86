import type { Cycle } from '#shared/schemas/cycles.ts';

/**
 * A cycle once one more of its payments is done: Remitted when that was the last of its remittances and payouts (royalty
 * rules §5). Undefined where the cycle has no payments yet.
 */
export function cycleAfterPayment(cycle: Cycle, at: string): Cycle | undefined {
  if (cycle.payments === null) return undefined;
  const payments = { ...cycle.payments, done: cycle.payments.done + 1 };
  return {
    ...cycle,
    payments,
    status: payments.done === payments.total ? 'Remitted' : cycle.status,
    updatedAt: at,
    version: cycle.version + 1,
  };
}
