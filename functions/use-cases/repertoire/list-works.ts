import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller } from '#functions/ports/world.ts';
import { searchWorks } from '#functions/use-cases/matching/search-works.ts';
import { ownPartOfWork } from '#functions/use-cases/own-part.ts';
import { workSummary } from '#functions/use-cases/repertoire/work-seen.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Work, WorkSummary } from '#shared/schemas/repertoire.ts';

type Filter = PageRequest & {
  readonly partnerId?: PartnerId | undefined;
  readonly iswc?: string | undefined;
  readonly isrc?: string | undefined;
  readonly q?: string | undefined;
};

/** Nobody looks through more works than this: people type more of the title instead. */
const MOST_FOUND = 200;

/**
 * Works by identifier, by what a person types, by both, or page by page, of one partner or of all; a partner's token
 * sees its own. What was typed finds the best works, on one page.
 */
export async function listWorks(
  world: Parameters<typeof searchWorks>[0],
  caller: Caller,
  { q, ...filter }: Filter,
): Promise<PageOf<WorkSummary>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const bound = boundTo(caller);
  const partnerId = bound ?? filter.partnerId;
  const wanted = (work: Work) =>
    partnerId === undefined || work.deliveries.some((delivery) => delivery.partnerId === partnerId);
  const { items, nextCursor } = await found(world, { ...filter, q, partnerId });
  const seen = items
    .filter(wanted)
    .flatMap((work) => (bound === undefined ? work : (ownPartOfWork(work, bound) ?? [])));
  const works = seen.map(workSummary);
  return { items: q === undefined ? works : works.slice(0, filter.limit), nextCursor };
}

async function found(
  world: Parameters<typeof searchWorks>[0],
  { q, iswc, isrc, ...page }: Filter,
): Promise<PageOf<Work>> {
  const typed = [iswc, isrc, q].flatMap((text) => text ?? []);
  if (typed.length === 0) return world.works.page(page);
  const most = page.partnerId === undefined && typed.length === 1 ? page.limit : MOST_FOUND;
  const [best = [], ...more] = await Promise.all(typed.map((text) => searchWorks(world, text, most)));
  const items = best.filter(({ id }) => more.every((works) => works.some((work) => work.id === id)));
  return { items, nextCursor: null };
}
