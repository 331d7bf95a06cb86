import { Failure } from '#functions/handlers/jobs/failure.ts';
import { task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { reopenCycle } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { failJob } from '#functions/use-cases/jobs/fail-job.ts';
import { failRun } from '#functions/use-cases/runs/fail-run.ts';
import { JOB } from '#shared/machines/job.ts';

const world = realWorld(process.env);

/**
 * Ends a job whose machine caught an error, or whose execution ended badly, with the problems that its steps named,
 * opens its cycle again and fails its run. Told twice, or of a job that has ended, it changes nothing. Answers the state
 * that the job is in: one that somebody cancelled stays so.
 */
export const handler = task<Failure>(Failure, {
  world,
  isLast: true,
  step: async ({ jobId, attempt, problems }) => {
    const job = await failJob(world, jobId, { attempt, problems });
    if (job.status !== JOB.acts.fail.to) return { status: job.status };
    await reopenCycle(world, job);
    await failRun(world, job);
    return { status: job.status };
  },
});
