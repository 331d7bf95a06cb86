import { invariant } from '#functions/domain/invariant.ts';
import { addCounts } from '#functions/domain/jobs/add-counts.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId } from '#shared/ids.ts';

/** Ends a close: the cycle is locked, its payments made and statements written. */
export async function finishClose(
  world: Pick<World, 'clock' | 'cycles' | 'jobs' | 'commit' | 'log'>,
  jobId: JobId,
): Promise<void> {
  const job = await jobOf(world, jobId);
  const cycle = found(await world.cycles.find(closeInput(job).cycleId), `cycle of job ${jobId}`);
  invariant(cycle.plays !== null, 'a locked cycle has counted its plays');
  const { total, matched, unmatched } = cycle.plays;
  const counts = {
    plays: total,
    matched,
    unmatched,
    ...addCounts((await world.jobs.chunks(jobId)).map(({ counts: counted }) => counted)),
  };
  await advanceJob(world, jobId, (now) =>
    succeeded(now, world.clock.now(), { counts, result: { cycleId: cycle.id } }),
  );
  world.log('close.finished', { cycleId: cycle.id });
}
