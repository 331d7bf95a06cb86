import type { Caller, World } from '#functions/ports/world.ts';
import type { NewStation, Station } from '#shared/schemas/licensing.ts';

/** Adds a station under the id that people and play logs use. */
export async function createStation(
  world: Pick<World, 'clock' | 'commit'>,
  caller: Caller,
  entered: NewStation,
): Promise<Station> {
  const station: Station = { ...entered, version: 1, createdAt: world.clock.now() };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'station', action: 'station.created', after: station, taken: 'station.taken' }],
    answer: station,
  });
  return station;
}
