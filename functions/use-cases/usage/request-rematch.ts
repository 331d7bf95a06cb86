import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import type { Rematch } from '#shared/contract/usage.ts';

/** Queues a job that matches again what waits in a territory and period. What lies in closed cycles stays. */
export async function requestRematch(
  world: Pick<World, 'clock' | 'ids' | 'commit'>,
  caller: Caller,
  asked: Rematch,
): Promise<JobRecord> {
  const job = newJob(world, { kind: 'rematch', input: { ...asked }, actor: caller.actor });
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'job', action: 'job.queued', after: job }],
    answer: job,
  });
  return job;
}
