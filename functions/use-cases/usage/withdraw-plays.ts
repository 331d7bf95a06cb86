import * as z from 'zod';
import type { PlayKey } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { diffKey } from '#functions/use-cases/jobs/chunks.ts';
import { finishChunk } from '#functions/use-cases/jobs/finish-chunk.ts';
import { withdrawnIngestion } from '#functions/use-cases/usage/plan-withdrawal.ts';
import { cycleOfPlay } from '#functions/use-cases/usage/refuse-locked.ts';
import { type JobId, StationId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Play } from '#shared/schemas/usage.ts';

type Needs = Pick<World, 'jobs' | 'plays' | 'cycles' | 'files' | 'settings' | 'commit'>;
const Keys = z.array(z.object({ stationId: StationId, date: z.string(), playId: z.string() }));
/** How many plays one transaction removes. */
const BATCH = 40;

/**
 * Takes back the plays that one chunk of an ingestion brought, whatever was decided about them since. A play whose cycle
 * began to close meanwhile stays and is counted. Run again it counts the same.
 */
export async function withdrawPlays(world: Needs, jobId: JobId, chunk: number): Promise<void> {
  const job = await jobOf(world, jobId);
  const ingestion = withdrawnIngestion(job);
  const source = `${ingestion}/${chunk}`;
  const keys = await keysOf(world, ingestion, chunk);
  const plays = (await world.plays.findMany(keys)).filter((play) => play.source === source);
  const cycles = await world.cycles.all();
  const kept: Play[] = [];
  for (const [cycle, of] of Map.groupBy(plays, (play) => cycleOfPlay(cycles, play))) {
    if (cycle !== undefined && cycle.status !== 'Open') kept.push(...of);
    else
      for (let at = 0; at < of.length; at += BATCH)
        kept.push(...(await remove(world, of.slice(at, at + BATCH), cycle)));
  }
  for (const stationId of new Set(keys.map((key) => key.stationId)))
    await world.plays.noteDuplicates(source, stationId, {});
  const isKept = new Set(kept.map(placeOf));
  const gone = keys.filter((key) => !isKept.has(placeOf(key)));
  await finishChunk(world, job, {
    chunk,
    counts: { withdrawn: gone.length, kept: kept.length },
    rejected: [],
    warnings: [],
    diff: gone,
    isAudited: true,
  });
}

const placeOf = ({ stationId, date, playId }: PlayKey): string => `${stationId}\n${date}\n${playId}`;

/** Removes plays together, or one by one where somebody else has a hand in one; answers those that stay. */
async function remove(
  world: Pick<World, 'plays'>,
  plays: readonly Play[],
  cycle: Cycle | undefined,
): Promise<readonly Play[]> {
  if (await world.plays.withdraw(plays, cycle)) return [];
  const kept: Play[] = [];
  for (const play of plays) {
    const now = await world.plays.find(play);
    if (now !== undefined && !(await world.plays.withdraw([now], cycle))) kept.push(now);
  }
  return kept;
}

/** The plays that a chunk took, as it noted them; none where it was never taken. */
async function keysOf(world: Needs, ingestion: JobId, chunk: number): Promise<readonly PlayKey[]> {
  const at = { bucket: world.settings.workBucket, key: diffKey(ingestion, chunk) };
  const bytes = await world.files.read(at);
  return bytes === undefined ? [] : Keys.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
