import type { Change } from '#functions/ports/commit.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { isClosedBy, reopening } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** The cycle of a close that is cancelled, open again. Refused from the lock on: its payments are being made. */
export async function undoClose(
  world: Pick<World, 'clock' | 'cycles'>,
  job: JobRecord,
): Promise<readonly Change[]> {
  if (job.kind !== 'close-cycle') return [];
  const cycle = await cycleOf(world, job);
  if (!isClosedBy(cycle, job))
    throw new Refusal('job.not-cancellable', `${cycle.name} is locked: its payments are being made.`);
  return [reopening(cycle, job, world.clock.now())];
}

/** Refuses to go on with a close that did not come to its lock: nothing of it remains, and the cycle is closed anew. */
export async function refuseUnlockedClose(world: Pick<World, 'cycles'>, job: JobRecord): Promise<void> {
  if (job.kind !== 'close-cycle') return;
  const cycle = await cycleOf(world, job);
  if (!isLocked(cycle.status) || cycle.closeJobId !== job.id)
    throw new Refusal('job.not-retryable', `${cycle.name} was not locked by it. Close the cycle anew.`);
}

const cycleOf = async (world: Pick<World, 'cycles'>, job: JobRecord): Promise<Cycle> =>
  found(await world.cycles.find(closeInput(job).cycleId), `cycle of job ${job.id}`);
