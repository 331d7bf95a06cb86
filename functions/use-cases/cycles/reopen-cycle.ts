import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/**
 * Opens a cycle again whose close failed before the lock, so that it can be closed once the problem is fixed. It keeps
 * which close that was until the next begins. For a job of another kind it does nothing.
 */
export async function reopenCycle(
  world: Pick<World, 'clock' | 'cycles' | 'commit'>,
  job: JobRecord,
): Promise<void> {
  if (job.kind !== 'close-cycle') return;
  const before = await world.cycles.find(closeInput(job).cycleId);
  if (before === undefined || !isClosedBy(before, job)) return;
  await world.commit({ actor: 'system:jobs', changes: [reopening(before, job, world.clock.now())] });
}

/** Whether a cycle is being closed by this job, and not locked yet. */
export const isClosedBy = (cycle: Cycle, job: Pick<JobRecord, 'id'>): boolean =>
  mayFollow(CYCLE, cycle.status, 'reopen') && cycle.closeJobId === job.id;

/** The cycle that a job has not come to close, open again. */
export function reopening(before: Cycle, job: Pick<JobRecord, 'id'>, at: string) {
  const { runId: _run, ...rest } = before;
  const after: Cycle = {
    ...rest,
    status: CYCLE.acts.reopen.to,
    closeJobId: null,
    failedCloseJobId: job.id,
    events: null,
    updatedAt: at,
    version: before.version + 1,
  };
  return { kind: 'cycle', action: 'cycle.reopened', before, after } as const;
}
