import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';

type Needs = Pick<World, 'jobs' | 'cycles' | 'commit'>;

/**
 * Lets a job that failed or was cancelled go on, as a new attempt: every step passes over what was done before it. A close
 * goes on only where its cycle is locked, and then makes the payments that are missing; before the lock nothing of it
 * remains, and the cycle is closed anew. So is a run, and a log whose plays were taken back is sent again.
 */
export async function retryJob(world: Needs, caller: Caller, jobId: JobId): Promise<JobRecord> {
  const before = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, before.partnerId);
  if (!mayFollow(JOB, before.status, 'retry'))
    refuse(`It is ${JOB.states[before.status].label.toLowerCase()}.`);
  if (before.result?.['withdrawal'] !== undefined) refuse('Its plays were taken back. Send the log again.');
  if (before.kind === 'provisional-run') refuse('Make another run of the cycle.');
  if (before.kind === 'close-cycle') await refuseUnlocked(world, before);
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

async function refuseUnlocked(world: Needs, job: JobRecord): Promise<void> {
  const cycle = found(await world.cycles.find(closeInput(job).cycleId), `cycle of job ${job.id}`);
  if (!isLocked(cycle.status) || cycle.closeJobId !== job.id)
    refuse(`${cycle.name} was not locked by it. Close the cycle anew.`);
}

function refuse(why: string): never {
  throw new Refusal('job.not-retryable', why);
}
