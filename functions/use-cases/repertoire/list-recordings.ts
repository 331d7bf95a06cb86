import type { z } from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller } from '#functions/ports/world.ts';
import { searchRecordings } from '#functions/use-cases/matching/search-recordings.ts';
import { ownPartOfRecording } from '#functions/use-cases/own-part.ts';
import { recordingSummary } from '#functions/use-cases/repertoire/work-seen.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Recording, RecordingSummary } from '#shared/schemas/repertoire.ts';

type Filter = PageRequest & {
  readonly partnerId?: PartnerId | undefined;
  readonly isrc?: string | undefined;
  readonly q?: string | undefined;
};

/** Nobody looks through more recordings than this. */
const MOST_FOUND = 200;

/** Recordings by ISRC, by what a person types, or page by page, of one partner or of all; a partner's token sees its own. */
export async function listRecordings(
  world: Parameters<typeof searchRecordings>[0],
  caller: Caller,
  { q, isrc, ...filter }: Filter,
): Promise<PageOf<z.output<typeof RecordingSummary>>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const bound = boundTo(caller);
  const partnerId = bound ?? filter.partnerId;
  const wanted = (recording: Recording) =>
    (partnerId === undefined || recording.deliveries.some((delivery) => delivery.partnerId === partnerId)) &&
    (isrc === undefined || recording.isrc === isrc);
  const typed = isrc ?? q;
  const most = partnerId === undefined ? filter.limit : MOST_FOUND;
  const { items, nextCursor } =
    typed === undefined
      ? await world.recordings.page({ ...filter, partnerId })
      : { items: await searchRecordings(world, typed, most), nextCursor: null };
  const seen = items
    .filter(wanted)
    .flatMap((recording) => (bound === undefined ? recording : (ownPartOfRecording(recording, bound) ?? [])));
  const recordings = seen.map(recordingSummary);
  return { items: typed === undefined ? recordings : recordings.slice(0, filter.limit), nextCursor };
}
