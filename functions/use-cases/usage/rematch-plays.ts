import * as z from 'zod';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { chunkKey } from '#functions/use-cases/jobs/chunks.ts';
import { finishChunk } from '#functions/use-cases/jobs/finish-chunk.ts';
import { type DecidingNeeds, decidePlays } from '#functions/use-cases/matching/decide-plays.ts';
import { lookUpIdentifiers } from '#functions/use-cases/usage/look-up-identifiers.ts';
import { closedCycleOf } from '#functions/use-cases/usage/refuse-locked.ts';
import { type JobId, StationId } from '#shared/ids.ts';
import type { Attribution, Play } from '#shared/schemas/usage.ts';

type Needs = DecidingNeeds & Pick<World, 'clock' | 'jobs' | 'plays' | 'recordings' | 'cycles' | 'commit'>;
const Keys = z.array(z.object({ stationId: StationId, date: z.string(), playId: z.string() }));
const AT_ONCE = 24;

/**
 * Decides again on one chunk of waiting plays. A play stays as it is if a person decided on it meanwhile, if it has a
 * work already, or if its cycle is closing or closed. A decision that changes nothing is not written.
 */
export async function rematchPlays(world: Needs, jobId: JobId, chunk: number): Promise<void> {
  const job = await jobOf(world, jobId);
  const [plays, cycles] = await Promise.all([waitingOf(world, jobId, chunk), world.cycles.all()]);
  const open = plays.filter((play) => closedCycleOf(cycles, play) === undefined);
  const candidates = await lookUpIdentifiers(world, open);
  const now = world.clock.now();
  const decisions = await decidePlays(world, open, { candidates, now, by: `job:${jobId}` });
  const changes = open.flatMap((before, at) => {
    const decision = decisions[at];
    return decision === undefined || isSame(before.attribution, decision.attribution)
      ? []
      : [{ before, decision }];
  });
  const written = await inParallel(changes, AT_ONCE, async ({ before, decision }) => {
    const after: Play = { ...before, ...decision, version: before.version + 1 };
    return (await world.plays.replace(before, after)) ? [after] : [];
  });
  const changed = written.flat();
  const count = (status: Attribution['status']) =>
    changed.filter(({ attribution }) => attribution.status === status).length;
  await finishChunk(world, job, {
    chunk,
    counts: {
      plays: plays.length,
      matched: count('matched'),
      review: count('review'),
      unmatched: count('unmatched'),
      unchanged: open.length - changed.length,
      locked: plays.length - open.length,
    },
    rejected: [],
    warnings: [],
    diff: changed.map((play) => ({
      play: publicPlayId(play),
      status: play.attribution.status,
      workId: play.attribution.workId,
    })),
    isAudited: true,
  });
}

async function waitingOf(world: Needs, jobId: JobId, chunk: number): Promise<readonly Play[]> {
  const key = chunkKey(jobId, chunk);
  const bytes = await world.files.read({ bucket: world.settings.workBucket, key });
  if (bytes === undefined) throw new Error(`There is no chunk ${key}`);
  const plays = await world.plays.findMany(Keys.parse(JSON.parse(new TextDecoder().decode(bytes))));
  return plays.filter(
    ({ attribution }) => attribution.status !== 'matched' && attribution.dismissed === undefined,
  );
}

/** Whether two attributions say the same of a play: when and by which versions does not matter. */
function isSame(one: Attribution, other: Attribution): boolean {
  return (
    one.status === other.status &&
    one.workId === other.workId &&
    one.dismissed === other.dismissed &&
    one.candidateWorkIds.join() === other.candidateWorkIds.join()
  );
}
