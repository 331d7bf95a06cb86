import { standingWorks } from '#functions/use-cases/repertoire/standing-works.ts';
import { recordingSummary, workSummary } from '#functions/use-cases/repertoire/work-seen.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { Caller, PageRequest, World } from '#functions/use-cases/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Work, WorkSummary } from '#shared/schemas/work.ts';

type Filter = PageRequest & {
  readonly partnerId?: string | undefined;
  readonly iswc?: string | undefined;
  readonly isrc?: string | undefined;
  readonly q?: string | undefined;
};

/** Works by identifier, or page by page, of one partner or of all; a partner's token sees its own. */
export async function listWorks(
  world: Pick<World, 'works' | 'recordings'>,
  caller: Caller,
  { q, ...filter }: Filter,
): Promise<PageOf<WorkSummary>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const partnerId = boundTo(caller) ?? filter.partnerId;
  const wanted = (work: Work) =>
    (partnerId === undefined || work.deliveries.some((delivery) => delivery.partnerId === partnerId)) &&
    titled(work, q);
  const { items, nextCursor } =
    filter.iswc === undefined && filter.isrc === undefined
      ? await world.works.page({ ...filter, partnerId })
      : await identified(world, filter);
  return { items: items.filter(wanted).map(workSummary), nextCursor };
}

async function identified(
  world: Pick<World, 'works' | 'recordings'>,
  { iswc, isrc }: Filter,
): Promise<PageOf<Work>> {
  const iswcs = iswc === undefined ? [] : [iswc];
  const isrcs = isrc === undefined ? [] : [isrc];
  const found = await Promise.all([
    world.works.byIswc(iswcs, 'local'),
    world.works.byIswc(iswcs, 'external'),
    world.works.localByIsrc(isrcs),
  ]);
  const recording = isrc === undefined ? undefined : (await world.recordings.byIsrc([isrc])).get(isrc);
  const ids = new Set([
    ...found.flatMap((byName) => [...byName.values()]),
    ...(recording === undefined ? [] : recordingSummary(recording).workIds),
  ]);
  const standing = await standingWorks(world, [...ids]);
  return {
    items: [...new Map([...standing.values()].map((work) => [work.id, work])).values()],
    nextCursor: null,
  };
}

function titled(work: Work, q: string | undefined): boolean {
  const needle = q?.toLocaleLowerCase('en');
  return (
    needle === undefined ||
    [work.title, ...work.alternativeTitles, work.iswc ?? ''].some((text) =>
      text.toLocaleLowerCase('en').includes(needle),
    )
  );
}
