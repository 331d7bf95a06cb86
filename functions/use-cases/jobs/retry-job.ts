import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';

/**
 * Lets a job that failed or was cancelled go on, as a new attempt: every step passes over what was done before it. A run
 * is made anew instead, and a log whose plays were taken back is sent again. `refuse` may refuse for reasons of its own,
 * such as that nothing of a close remains.
 */
export async function retryJob(
  world: Pick<World, 'jobs' | 'commit'>,
  caller: Caller,
  { jobId, refuse }: { jobId: JobId; refuse: (job: JobRecord) => Promise<void> },
): Promise<JobRecord> {
  const before = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, before.partnerId);
  const why = whyNot(before);
  if (why !== undefined) throw new Refusal('job.not-retryable', why);
  await refuse(before);
  const after: JobRecord = {
    ...before,
    status: JOB.acts.retry.to,
    attempt: before.attempt + 1,
    problems: [],
    problemCount: 0,
    finishedAt: null,
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'job', action: 'job.retried', before, after }],
    answer: after,
  });
  return after;
}

function whyNot({ status, result, kind }: JobRecord): string | undefined {
  if (!mayFollow(JOB, status, 'retry')) return `It is ${JOB.states[status].label.toLowerCase()}.`;
  if (result?.['withdrawal'] !== undefined) return 'Its plays were taken back. Send the log again.';
  return kind === 'provisional-run' ? 'Make another run of the cycle.' : undefined;
}
