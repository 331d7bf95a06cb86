import { addCounts } from '#functions/domain/jobs/add-counts.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId } from '#shared/ids.ts';

/** Adds up what the chunks of a job counted. */
export async function finishCounts(
  world: Pick<World, 'clock' | 'jobs' | 'commit' | 'log'>,
  jobId: JobId,
): Promise<void> {
  const chunks = await world.jobs.chunks(jobId);
  await advanceJob(world, jobId, (now) =>
    succeeded(now, world.clock.now(), { counts: addCounts(chunks.map(({ counts }) => counts)), result: {} }),
  );
  world.log('job.counted', { jobId });
}
