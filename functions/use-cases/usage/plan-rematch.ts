import * as z from 'zod';
import { started } from '#functions/domain/jobs/started.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { WaitingPlay } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { type ChunkItem, chunkKey, chunkListKey } from '#functions/use-cases/jobs/chunks.ts';
import { extendIndex } from '#functions/use-cases/matching/extend-index.ts';
import type { JobId } from '#shared/ids.ts';
import { CalendarDate, Territory } from '#shared/schemas/common.ts';

const Input = z.object({ territory: Territory, from: CalendarDate, to: CalendarDate });

/** How many plays one job matches again at most; the next job takes the rest. */
const MOST_PLAYS = 500_000;
const CHUNK_PLAYS = 1000;

/**
 * Lists what a rematch looks at: the plays that wait in its territory and period, those of one title and artist
 * together. The index is first brought up to date with what people changed.
 */
export async function planRematch(
  world: Parameters<typeof extendIndex>[0] & Pick<World, 'plays'>,
  jobId: JobId,
): Promise<ObjectAt> {
  await extendIndex(world, jobId);
  const job = await advanceJob(world, jobId, (now) => started(now, world.clock.now()));
  const waiting = await world.plays.waiting(Input.parse(job.input), MOST_PLAYS);
  const inOrder = waiting.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const bucket = world.settings.workBucket;
  const items: ChunkItem[] = [];
  for (let at = 0; at < inOrder.length; at += CHUNK_PLAYS) {
    const chunk = items.length + 1;
    const keys = inOrder
      .slice(at, at + CHUNK_PLAYS)
      .map(({ stationId, date, playId }) => ({ stationId, date, playId }));
    await world.files.put({ bucket, key: chunkKey(jobId, chunk) }, JSON.stringify(keys), 'application/json');
    items.push({ jobId, chunk });
  }
  await advanceJob(world, jobId, (now) => ({ ...now, progress: { done: 0, total: items.length } }));
  const list = { bucket, key: chunkListKey(jobId) };
  await world.files.put(list, JSON.stringify(items), 'application/json');
  return list;
}

const placeOf = ({ song, stationId, date, playId }: WaitingPlay): string =>
  `${song}\n${stationId}\n${date}\n${playId}`;
