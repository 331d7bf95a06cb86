import { addCounts } from '#functions/domain/jobs/add-counts.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';

/** Adds a rematch up. */
export async function finishRematch(
  world: Pick<World, 'clock' | 'jobs' | 'commit' | 'log'>,
  jobId: string,
): Promise<void> {
  const chunks = await world.jobs.chunks(jobId);
  await advanceJob(world, jobId, (now) =>
    now.status !== 'running'
      ? now
      : {
          ...now,
          status: 'succeeded',
          progress: { ...now.progress, done: now.progress.total },
          counts: addCounts(chunks.map(({ counts }) => counts)),
          result: {},
          finishedAt: world.clock.now(),
        },
  );
  world.log('rematch.finished', { jobId });
}
