import type { z } from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { CycleId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { CycleStationView } from '#shared/schemas/cycles.ts';

/** What each station of a cycle is invoiced; nothing before the cycle is locked. */
export async function listCycleStations(
  world: Pick<World, 'cycles'>,
  cycleId: CycleId,
  page: PageRequest,
): Promise<PageOf<z.output<typeof CycleStationView>>> {
  const cycle = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  const stations = cycle.lockedAt === null ? [] : await world.cycles.stations(cycleId);
  const views = stations.map(
    ({
      points: _points,
      pools: _pools,
      adjusted: _adjusted,
      manifest: _manifest,
      allocation: _allocation,
      ...station
    }) => ({ ...station, invoice: null }),
  );
  return pageOfArray(views, page, ({ stationId }) => stationId);
}
