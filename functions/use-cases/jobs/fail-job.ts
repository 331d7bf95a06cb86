import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { withProblems } from '#functions/use-cases/jobs/note-problems.ts';
import { turnOf } from '#functions/use-cases/jobs/turn-of.ts';
import { noticesOfFailure } from '#functions/use-cases/notices/notices-of-failure.ts';
import type { JobId } from '#shared/ids.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';

type Needs = Parameters<typeof noticesOfFailure>[0] & Pick<World, 'jobs' | 'commit' | 'log'>;

/** What is known of a failure: which attempt failed, if the teller knows, and what its steps named. */
type Failed = { readonly attempt?: number | undefined; readonly problems: readonly JobProblem[] };

/**
 * Fails a job whose step gave up, keeps what went wrong, and gives its turn back. Doing it twice changes nothing, a job
 * that has ended stays as it is, and so does one that was started anew since the attempt that failed: it keeps its turn.
 * Who is to be told of it is written in the same transaction.
 * Returns the job, so that the caller can undo what was opened for it, such as the cycle of a close.
 */
export async function failJob(world: Needs, jobId: JobId, { attempt, problems }: Failed): Promise<JobRecord> {
  const isOver = (now: JobRecord): boolean => attempt !== undefined && now.attempt !== attempt;
  const job = await advanceJob(
    world,
    jobId,
    (now) =>
      !isOver(now) && mayFollow(JOB, now.status, 'fail') ? failed(now, problems, world.clock.now()) : now,
    (after) => noticesOfFailure(world, after),
  );
  if (isOver(job)) {
    world.log('job.failure-outdated', { jobId, attempt: String(attempt) });
    return job;
  }
  await world.jobs.endTurn(turnOf(job), jobId);
  if (job.status === JOB.acts.fail.to) world.log('job.failed', { jobId, kind: job.kind });
  return job;
}

/** The failed job with the problems that its steps named; if none did, with a general one. */
function failed(job: JobRecord, problems: readonly JobProblem[], at: string): JobRecord {
  const named = withProblems(job, problems);
  return {
    ...(named.problems.length > 0 ? named : withProblems(job, [CRASHED])),
    status: JOB.acts.fail.to,
    finishedAt: at,
  };
}

const CRASHED: JobProblem = {
  code: 'job.crashed',
  message: 'Something broke on our side. Try again; if it stays, tell us the job’s id.',
};
