import type { Caller, World } from '#functions/ports/world.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { duePayment } from '#functions/use-cases/payments/due-payment.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Payment } from '#shared/schemas/payments.ts';

/** The remittance of a partner for a locked cycle: the one that the close made, or made now. */
export async function remit(
  world: Parameters<typeof duePayment>[0] & Pick<World, 'partners'>,
  caller: Caller,
  { cycleId, partnerId }: { cycleId: CycleId; partnerId: PartnerId },
): Promise<Payment> {
  const partner = await visiblePartner(world, caller, partnerId);
  const cycle = await lockedCycle(world, cycleId);
  const payment = await duePayment(world, {
    cycle,
    payeeRef: `partner:${partner.societyCode}`,
    actor: caller.actor,
  });
  if (payment === undefined)
    throw new Refusal('payment.nothing-due', `${partner.name} has no lines in ${cycle.name}.`);
  return payment;
}
