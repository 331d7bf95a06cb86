import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { StationId } from '#shared/ids.ts';
import type { Licence, Station } from '#shared/schemas/licensing.ts';

const AT_ONCE = 16;

/** The licences of stations, by station. */
export async function licencesOfStations(
  world: Pick<World, 'licences'>,
  stations: readonly Station[],
): Promise<ReadonlyMap<StationId, readonly Licence[]>> {
  const found = await inParallel(stations, AT_ONCE, ({ stationId }) => world.licences.ofStation(stationId));
  return new Map(stations.map(({ stationId }, at) => [stationId, found[at] ?? []]));
}
