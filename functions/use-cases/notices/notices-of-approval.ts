import { isReady, toldOfStatements } from '#functions/domain/notices/told-of-payment.ts';
import type { Change } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { noticesOf } from '#functions/use-cases/notices/notices-of.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Parameters<typeof noticesOf>[0] & Pick<World, 'cycles' | 'partners'>;

/** The notice to a partner that its statements are ready, for the commit that approves its remittance; else nothing. */
export async function noticesOfApproval(world: Needs, payment: Payment): Promise<readonly Change[]> {
  if (!isReady(payment) || payment.partnerId === null) return [];
  const [cycle, partner] = await Promise.all([
    world.cycles.find(payment.cycleId),
    world.partners.find(payment.partnerId),
  ]);
  if (cycle === undefined || partner === undefined) return [];
  const told = toldOfStatements({ payment, cycle, partner });
  return told === undefined ? [] : noticesOf(world, [told]);
}
