import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { cyclesOf } from '#functions/use-cases/standings/cycles-of-partner.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';

type OwnCycle = {
  readonly partner: Partner;
  readonly agreements: readonly Agreement[];
  readonly cycle: Cycle;
};

/** A partner that the caller may see, and one of the cycles of its territories; another is not found. */
export async function ownCycle(
  world: Pick<World, 'partners' | 'agreements' | 'cycles'>,
  caller: Caller,
  { partnerId, cycleId }: { readonly partnerId: PartnerId; readonly cycleId: CycleId },
): Promise<OwnCycle> {
  const partner = await visiblePartner(world, caller, partnerId);
  const [agreements, one] = await Promise.all([
    world.agreements.ofPartner(partnerId),
    world.cycles.find(cycleId),
  ]);
  const [own] = cyclesOf(one === undefined ? [] : [one], agreements);
  return { partner, agreements, cycle: found(own, `cycle ${cycleId} of this partner`) };
}
