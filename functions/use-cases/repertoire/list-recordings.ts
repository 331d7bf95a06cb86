import type { z } from 'zod';
import { recordingSummary } from '#functions/use-cases/repertoire/work-seen.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { Caller, PageRequest, World } from '#functions/use-cases/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Recording, RecordingSummary } from '#shared/schemas/work.ts';

type Filter = PageRequest & {
  readonly partnerId?: string | undefined;
  readonly isrc?: string | undefined;
  readonly q?: string | undefined;
};

/** Recordings by ISRC, or page by page, of one partner or of all; a partner's token sees its own. */
export async function listRecordings(
  world: Pick<World, 'recordings'>,
  caller: Caller,
  { q, isrc, ...filter }: Filter,
): Promise<PageOf<z.output<typeof RecordingSummary>>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const partnerId = boundTo(caller) ?? filter.partnerId;
  const needle = q?.toLocaleLowerCase('en');
  const wanted = ({ deliveries, title, artist = '' }: Recording) =>
    (partnerId === undefined || deliveries.some((delivery) => delivery.partnerId === partnerId)) &&
    (needle === undefined || `${title} ${artist}`.toLocaleLowerCase('en').includes(needle));
  const { items, nextCursor } =
    isrc === undefined
      ? await world.recordings.page({ ...filter, partnerId })
      : { items: [...(await world.recordings.byIsrc([isrc])).values()], nextCursor: null };
  return { items: items.filter(wanted).map(recordingSummary), nextCursor };
}
