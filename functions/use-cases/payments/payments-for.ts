import type { Caller, World } from '#functions/ports/world.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import type { Payment } from '#shared/schemas/payments.ts';

/**
 * Payments as a caller may see them. A partner reads when its payments moved and what they come to, but not who of the
 * staff moved them, nor what they wrote.
 */
export function paymentsFor(
  { settings }: Pick<World, 'settings'>,
  caller: Caller,
  payments: readonly Payment[],
): readonly Payment[] {
  if (boundTo(caller) === undefined) return payments;
  const by = settings.ownName;
  return payments.map((payment) => ({
    ...payment,
    approvedBy: payment.approvedBy === null ? null : by,
    failureReason: null,
    timeline: payment.timeline.map(({ status, at }) => ({ status, at, by })),
  }));
}
