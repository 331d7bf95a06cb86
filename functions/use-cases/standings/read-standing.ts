import type { Caller } from '#functions/ports/world.ts';
import { type StandingNeeds, standings } from '#functions/use-cases/standings/standing-of.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { PartnerStanding } from '#shared/schemas/standings.ts';

/** Where one partner stands; a partner’s token reads its own. */
export async function readStanding(
  world: StandingNeeds,
  caller: Caller,
  partnerId: PartnerId,
): Promise<PartnerStanding> {
  const partner = await visiblePartner(world, caller, partnerId);
  const standingOf = await standings(world);
  return standingOf(partner);
}
