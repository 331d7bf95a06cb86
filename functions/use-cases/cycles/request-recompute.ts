import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import type { CycleId } from '#shared/ids.ts';

/** Queues the proof of a locked cycle (royalty rules §6.7). Refused while its lines are not final. */
export async function requestRecompute(
  world: Pick<World, 'clock' | 'ids' | 'cycles' | 'commit'>,
  caller: Caller,
  cycleId: CycleId,
): Promise<JobRecord> {
  await lockedCycle(world, cycleId);
  const job = newJob(world, { kind: 'recompute', actor: caller.actor, input: { cycleId } });
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'job', action: 'job.queued', after: job }],
    answer: job,
  });
  return job;
}
