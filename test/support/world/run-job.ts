import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { reopenCycle } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { failJob } from '#functions/use-cases/jobs/fail-job.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { failRun } from '#functions/use-cases/runs/fail-run.ts';
import type { JobId } from '#shared/ids.ts';

/**
 * Runs the steps of a job as its state machine does: a reason that the owner can fix fails the job, anything else is
 * thrown.
 */
export async function runJob(world: World, jobId: JobId, steps: () => Promise<unknown>): Promise<JobRecord> {
  try {
    await steps();
  } catch (error) {
    if (!(error instanceof JobFailed)) throw error;
    const failed = await failJob(world, jobId, { problems: error.problems });
    await reopenCycle(world, failed);
    await failRun(world, failed);
  }
  const job = await world.jobs.find(jobId);
  if (job === undefined) throw new Error(`There is no job ${jobId}`);
  return job;
}
