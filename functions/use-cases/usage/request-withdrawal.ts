import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { closedCycleIn, spanWith } from '#functions/use-cases/usage/span-of-plays.ts';
import { JobId } from '#shared/ids.ts';
import { hasEnded, JOB } from '#shared/machines/job.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'jobs' | 'cycles' | 'commit'>;

/**
 * Starts the job that takes back every play of an ingestion; asked again it answers with the same job. Refused where the
 * ingestion has not ended, was a trial or no play log, and where one of its plays is of a cycle that is not open.
 */
export async function requestWithdrawal(
  world: Needs,
  caller: Caller,
  { jobId, reason }: { jobId: JobId; reason: string },
): Promise<JobRecord> {
  const before = found(await world.jobs.find(jobId), `job ${jobId}`);
  const known = JobId.safeParse(before.result?.['withdrawal']).data;
  if (known !== undefined) return found(await world.jobs.find(known), `job ${known}`);
  if (before.kind !== 'usage-ingestion') refuse(`It is no ingestion of plays.`);
  if (!hasEnded(before.status)) refuse(`It is ${JOB.states[before.status].label.toLowerCase()}.`);
  if (ingestionInput(before).dryRun) refuse('It was a trial, which took nothing.');
  const span = (await world.jobs.chunks(jobId)).map((chunk) => chunk.span).reduce(spanWith, undefined);
  const closed = span && closedCycleIn(await world.cycles.all(), span);
  if (closed !== undefined) throw notOpen(closed);
  const job = newJob(world, {
    kind: 'usage-withdrawal',
    actor: caller.actor,
    input: { ingestion: jobId, reason },
  });
  const after = {
    ...before,
    result: { ...before.result, withdrawal: job.id },
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'job', action: 'job.queued', after: job },
      { kind: 'job', action: 'job.withdrawn', before, after },
    ],
    answer: job,
  });
  return job;
}

function refuse(why: string): never {
  throw new Refusal('job.not-withdrawable', why);
}

/** Why plays of a cycle that is not open stay. */
export function notOpen({ name, status }: Cycle): Refusal {
  return status === 'Closing'
    ? new Refusal('cycle.closing', `${name} is being closed.`)
    : new Refusal(
        'cycle.locked',
        `${name} holds some of the plays. Correct them one by one: the next close pays the difference.`,
      );
}
