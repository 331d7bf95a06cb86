import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { CycleId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';

const AT_ONCE = 16;

/** What a locked cycle still holds at all its stations, and how many records hold it. */
export async function heldOfCycle(
  world: Pick<World, 'cycles'>,
  { id, currency }: { readonly id: CycleId; readonly currency: string },
): Promise<{ readonly total: Money; readonly recordCount: number }> {
  const stations = await world.cycles.stations(id);
  const records = await inParallel(stations, AT_ONCE, ({ stationId }) => world.cycles.held(id, stationId));
  const held = records.flat().filter(({ balance }) => balance.minor > 0n);
  return {
    total: { minor: held.reduce((sum, { balance }) => sum + balance.minor, 0n), currency },
    recordCount: held.length,
  };
}
