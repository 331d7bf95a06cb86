import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { ownPartOfWork } from '#functions/use-cases/own-part.ts';
import { listWorks } from '#functions/use-cases/repertoire/list-works.ts';
import { standingShares } from '#functions/use-cases/repertoire/standing-shares.ts';
import { workSummary } from '#functions/use-cases/repertoire/work-seen.ts';
import { earnedByWork } from '#functions/use-cases/standings/earned-by-work.ts';
import { ownCycle } from '#functions/use-cases/standings/own-cycle.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { MAX_LISTED_SHARES, type PartnerWork } from '#shared/schemas/standings.ts';

type Needs = Parameters<typeof listWorks>[0] &
  Pick<World, 'partners' | 'agreements' | 'cycles' | 'works' | 'ids'>;
type Asked = {
  readonly partnerId: PartnerId;
  readonly cycleId?: CycleId | undefined;
  readonly q?: string | undefined;
  readonly page: PageRequest;
};

/**
 * The works of a partner as it delivered them, with writers and shares, and what each earned it in a cycle. A page of
 * works costs their items twice, and half an RCU for each work and terms of its agreements.
 */
export async function listPartnerWorks(
  world: Needs,
  caller: Caller,
  { partnerId, cycleId, q, page }: Asked,
): Promise<PageOf<PartnerWork>> {
  const own = cycleId === undefined ? undefined : await ownCycle(world, caller, { partnerId, cycleId });
  if (own === undefined) await visiblePartner(world, caller, partnerId);
  const { items, nextCursor } = await listWorks(world, caller, { ...page, partnerId, q });
  const works = await world.works.findMany(items.map(({ id }) => id));
  const earned = own === undefined ? new Map() : await earnedByWork(world, own, works);
  const byId = new Map(works.map((work) => [work.id, work]));
  return {
    items: items.flatMap(({ id }) => {
      const work = byId.get(id);
      const part = work && ownPartOfWork(work, partnerId);
      if (part === undefined) return [];
      const shares = standingShares(part);
      return {
        ...workSummary(part),
        shares: shares.slice(0, MAX_LISTED_SHARES),
        shareCount: shares.length,
        earned: earned.get(id) ?? null,
      };
    }),
    nextCursor,
  };
}
