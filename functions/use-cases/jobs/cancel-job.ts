import type { Change } from '#functions/ports/commit.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { turnOf } from '#functions/use-cases/jobs/turn-of.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';

type Needs = Pick<World, 'clock' | 'jobs' | 'commit'>;

/** What a job had opened, such as the cycle of a close, as it is without the job; refuses where that cannot be. */
export type Undoing = (job: JobRecord) => Promise<readonly Change[]>;

/**
 * Stops a job that has not ended: the step that runs is finished, the next refuses to begin. What its steps did stays;
 * they can be gone on with (`retryJob`), and plays be withdrawn. What it had opened is undone in the same transaction, so
 * that the lock of a close that is cancelled cannot follow.
 */
export async function cancelJob(
  world: Needs,
  caller: Caller,
  { jobId, undo }: { jobId: JobId; undo: Undoing },
): Promise<JobRecord> {
  // The system advances the job at the same time: a person who stops it need not know.
  const { before, after } = await retryStale(() => cancelled(world, caller, { jobId, undo }));
  // A step that runs keeps the turn until its machine has noticed.
  if (before.status !== 'running') await world.jobs.endTurn(turnOf(before), jobId);
  return after;
}

async function cancelled(
  world: Needs,
  caller: Caller,
  { jobId, undo }: { jobId: JobId; undo: Undoing },
): Promise<{ readonly before: JobRecord; readonly after: JobRecord }> {
  const before = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, before.partnerId);
  if (!mayFollow(JOB, before.status, 'cancel'))
    throw new Refusal('job.not-cancellable', `It is ${JOB.states[before.status].label.toLowerCase()}.`);
  const after: JobRecord = {
    ...before,
    status: JOB.acts.cancel.to,
    finishedAt: world.clock.now(),
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'job', action: 'job.cancelled', before, after }, ...(await undo(before))],
    answer: after,
  });
  return { before, after };
}
