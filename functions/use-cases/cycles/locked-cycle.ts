import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import type { CycleId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** A cycle whose lines are final; refused while it is open or closing. */
export async function lockedCycle(world: Pick<World, 'cycles'>, cycleId: CycleId): Promise<Cycle> {
  const cycle = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  if (!isLocked(cycle.status)) throw new Refusal('cycle.not-locked', `${cycle.name} is ${cycle.status}.`);
  return cycle;
}
