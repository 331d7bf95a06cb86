import type { Change } from '#functions/ports/commit.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { isClosedBy, reopening } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { turnOf } from '#functions/use-cases/jobs/turn-of.ts';
import { failingRun } from '#functions/use-cases/runs/fail-run.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';

type Needs = Pick<World, 'clock' | 'jobs' | 'cycles' | 'runs' | 'commit'>;

/**
 * Stops a job that has not ended: the step that runs is finished, the next refuses to begin. What its steps did stays;
 * they can be gone on with (`retryJob`), and plays be withdrawn. The cycle of a close is open again, in the same
 * transaction, so that the lock of that close cannot follow; one that is locked already runs to its end.
 */
export async function cancelJob(world: Needs, caller: Caller, jobId: JobId): Promise<JobRecord> {
  const before = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, before.partnerId);
  if (!mayFollow(JOB, before.status, 'cancel'))
    throw new Refusal('job.not-cancellable', `It is ${JOB.states[before.status].label.toLowerCase()}.`);
  const at = world.clock.now();
  const after: JobRecord = {
    ...before,
    status: JOB.acts.cancel.to,
    finishedAt: at,
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'job', action: 'job.cancelled', before, after },
      ...(await closeOf(world, before, at)),
      ...(await failingRun(world, before)),
    ],
    answer: after,
  });
  // A step that runs keeps the turn until its machine has noticed.
  if (before.status !== 'running') await world.jobs.endTurn(turnOf(before), jobId);
  return after;
}

async function closeOf(world: Needs, job: JobRecord, at: string): Promise<readonly Change[]> {
  if (job.kind !== 'close-cycle') return [];
  const cycle = found(await world.cycles.find(closeInput(job).cycleId), `cycle of job ${job.id}`);
  if (!isClosedBy(cycle, job))
    throw new Refusal('job.not-cancellable', `${cycle.name} is locked: its payments are being made.`);
  return [reopening(cycle, job, at)];
}
