import type { World } from '#functions/ports/world.ts';
import type { JobId } from '#shared/ids.ts';

/** Starts the state machine of a queued job. Starting twice starts once: the execution is named by job and attempt. */
export async function startJob(world: Pick<World, 'jobs' | 'log'>, jobId: JobId): Promise<void> {
  const job = await world.jobs.find(jobId);
  if (job?.status !== 'queued') return;
  await world.jobs.start(job);
  world.log('job.started', { jobId, attempt: job.attempt });
}
