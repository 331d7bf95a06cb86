import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { cyclesOf } from '#functions/use-cases/standings/cycles-of-partner.ts';
import { partnerCycle } from '#functions/use-cases/standings/partner-cycle.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { PartnerCycle } from '#shared/schemas/standings.ts';

type Needs = Parameters<typeof partnerCycle>[0] & Pick<World, 'partners' | 'agreements' | 'cycles'>;
const AT_ONCE = 8;

/** The cycles of a partner’s territories, newest first, each with what it came to for the partner. */
export async function listPartnerCycles(
  world: Needs,
  caller: Caller,
  { partnerId, page }: { readonly partnerId: PartnerId; readonly page: PageRequest },
): Promise<PageOf<PartnerCycle>> {
  const partner = await visiblePartner(world, caller, partnerId);
  const [agreements, all] = await Promise.all([world.agreements.ofPartner(partnerId), world.cycles.all()]);
  const { items, nextCursor } = pageOfArray(cyclesOf(all, agreements), page, ({ id }) => id);
  const seen = await inParallel(
    items,
    AT_ONCE,
    async (cycle) => (await partnerCycle(world, partner, cycle)).seen,
  );
  return { items: seen, nextCursor };
}
