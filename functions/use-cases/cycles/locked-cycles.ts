import type { World } from '#functions/ports/world.ts';
import type { CycleId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** The locked cycles of a territory in the order in which they were locked. */
export async function lockedCycles(
  world: Pick<World, 'cycles'>,
  territory: string,
): Promise<readonly Cycle[]> {
  const all = await world.cycles.all();
  return all
    .filter((cycle) => cycle.territory === territory && isLocked(cycle.status))
    .toSorted((a, b) => ((a.lockedAt ?? '') < (b.lockedAt ?? '') ? -1 : 1));
}

/** The last number that a close of these settled; 0 before any. */
export const settledUpTo = (locked: readonly Cycle[]): number =>
  Math.max(0, ...locked.map(({ events }) => events?.upTo ?? 0));

/** Those that were locked when a close began: up to the last of them. The close itself may be locked by now. */
export const lockedBefore = (locked: readonly Cycle[], last: CycleId | undefined): readonly Cycle[] =>
  locked.slice(0, locked.findIndex(({ id }) => id === last) + 1);
