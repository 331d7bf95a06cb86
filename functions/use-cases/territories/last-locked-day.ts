import type { World } from '#functions/ports/world.ts';

/** The last day of a territory that a locked cycle covers; undefined before the first lock. */
export async function lastLockedDay(
  world: Pick<World, 'cycles'>,
  territory: string,
): Promise<string | undefined> {
  return (await world.cycles.all())
    .filter((cycle) => cycle.territory === territory && cycle.lockedAt !== null)
    .map(({ periodEnd }) => periodEnd)
    .toSorted()
    .at(-1);
}
