import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { listedCycles } from '#functions/use-cases/held/listed-cycles.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { Refusal } from '#shared/problems.ts';
import type { UnidentifiedListRequest } from '#shared/schemas/held.ts';

/** Starts a job that lists the unidentified plays of a territory's locked cycles within a period. */
export async function requestUnidentifiedList(
  world: Pick<World, 'clock' | 'ids' | 'cycles' | 'commit'>,
  caller: Caller,
  asked: UnidentifiedListRequest,
): Promise<JobRecord> {
  const cycles = await listedCycles(world, asked);
  if (cycles.length === 0) {
    const { territory, from, to } = asked;
    throw new Refusal('cycle.not-locked', `No cycle of ${territory} within ${from} to ${to} is locked.`);
  }
  const job = newJob(world, { kind: 'unidentified-list', input: { ...asked }, actor: caller.actor });
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'job', action: 'job.queued', after: job }],
    answer: job,
  });
  return job;
}
