import type { PageRequest } from '#functions/ports/page.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { type StandingNeeds, standings } from '#functions/use-cases/standings/standing-of.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { PartnerStanding } from '#shared/schemas/standings.ts';

const AT_ONCE = 8;

/** Where partners stand, in the order of the list of partners, those of one page of it. */
export async function listStandings(
  world: StandingNeeds,
  page: PageRequest,
): Promise<PageOf<PartnerStanding>> {
  const { items, nextCursor } = pageOfArray(await world.partners.all(), page, ({ id }) => id);
  return { items: await inParallel(items, AT_ONCE, await standings(world)), nextCursor };
}
