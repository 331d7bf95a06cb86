import type { World } from '#functions/ports/world.ts';
import type { RecordingId } from '#shared/ids.ts';
import { itemBytes } from '#shared/item-bytes.ts';
import type { Recording, RecordingDelivery } from '#shared/schemas/repertoire.ts';
import { MAX_REPERTOIRE_BYTES } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'ids' | 'recordings'>;
const MAX_TRIES = 8;

/** What a partner said of a recording. */
export const saidOf = (recording: Recording | undefined, by: string): RecordingDelivery | undefined =>
  recording?.deliveries.find(({ partnerId }) => partnerId === by);

/**
 * Puts a delivery into its recording, which is made if needed. `known` is the recording as it was read for the chunk;
 * if somebody else wrote it since, it is read again. What would make the recording larger than one item may be is not
 * taken.
 */
export async function deliverRecording(
  world: Needs,
  isrc: string,
  { delivery, known }: { readonly delivery: RecordingDelivery; readonly known: Recording | undefined },
): Promise<
  { readonly before: RecordingDelivery | undefined; readonly recording: Recording } | 'beyond-limit'
> {
  let standing = known;
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const id = standing?.id ?? world.ids.make('rec');
    const after = delivered(standing, { id, isrc, delivery });
    const bytes = itemBytes(after);
    if (bytes > MAX_REPERTOIRE_BYTES && bytes > itemBytes(standing)) return 'beyond-limit';
    if (await world.recordings.save(standing, after))
      return { before: saidOf(standing, delivery.partnerId), recording: after };
    standing = (await world.recordings.byIsrc([isrc])).get(isrc);
  }
  throw new Error(`recording ${isrc} changed ${MAX_TRIES} times while it was written`);
}

type Made = { readonly id: RecordingId; readonly isrc: string; readonly delivery: RecordingDelivery };

/** A recording once a partner's delivery has been put into it; the first accepted one names it. */
function delivered(before: Recording | undefined, { id, isrc, delivery }: Made): Recording {
  const others = (before?.deliveries ?? []).filter(({ partnerId }) => partnerId !== delivery.partnerId);
  const isFirst = before === undefined || before.deliveries[0]?.partnerId === delivery.partnerId;
  const deliveries = isFirst ? [delivery, ...others] : [...others, delivery];
  const [first = delivery] = deliveries;
  return {
    id,
    isrc,
    title: first.title,
    ...(first.artist !== undefined && { artist: first.artist }),
    ...(first.durationSeconds !== undefined && { durationSeconds: first.durationSeconds }),
    deliveries,
    createdAt: before?.createdAt ?? delivery.acceptedAt,
    updatedAt: delivery.acceptedAt,
    version: (before?.version ?? 0) + 1,
  };
}
