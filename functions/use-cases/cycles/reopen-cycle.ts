import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';

/**
 * Opens a cycle again whose close failed before the lock, so that it can be closed once the problem is fixed. It keeps
 * which close that was until the next begins. For a job
 * of another kind it does nothing.
 */
export async function reopenCycle(
  world: Pick<World, 'clock' | 'cycles' | 'commit'>,
  job: JobRecord,
): Promise<void> {
  if (job.kind !== 'close-cycle') return;
  const before = await world.cycles.find(closeInput(job).cycleId);
  if (before === undefined || !mayFollow(CYCLE, before.status, 'reopen') || before.closeJobId !== job.id)
    return;
  const { runId: _run, ...rest } = before;
  const after = {
    ...rest,
    status: CYCLE.acts.reopen.to,
    closeJobId: null,
    failedCloseJobId: job.id,
    events: null,
    updatedAt: world.clock.now(),
    version: before.version + 1,
  };
  await world.commit({
    actor: 'system:jobs',
    changes: [{ kind: 'cycle', action: 'cycle.reopened', before, after }],
  });
}
