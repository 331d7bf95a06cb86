import { UNIDENTIFIED } from '#functions/domain/cycles/claims/play-claims.ts';
import { partOf, playsOfPart } from '#functions/domain/cycles/uses-part.ts';
import { gatherSongs } from '#functions/domain/held/gather-songs.ts';
import type { ListedStation } from '#functions/formats/unidentified-list/write-unidentified-list.ts';
import type { World } from '#functions/ports/world.ts';
import { type Kept, readShares, readUses } from '#functions/use-cases/cycles/frozen-files.ts';
import type { StationId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;

/**
 * What stations played in locked cycles and nobody identified, in the order of their ids. One allocation and the songs
 * of one station are in memory at a time.
 */
export async function* unidentifiedStations(
  world: Needs,
  cycles: readonly Cycle[],
): AsyncGenerator<ListedStation> {
  for (const [stationId, allocations] of await allocationsByStation(world, cycles)) {
    const station = await stationOf(world, stationId, allocations);
    if (station.songs.length > 0 || station.withoutPlays.minor !== 0n) yield station;
  }
}

async function allocationsByStation(
  world: Needs,
  cycles: readonly Cycle[],
): Promise<readonly [StationId, readonly Kept[]][]> {
  const byStation = new Map<StationId, Kept[]>();
  for (const { id } of cycles)
    for (const { stationId, allocation } of await world.cycles.stations(id))
      byStation.set(stationId, [...(byStation.get(stationId) ?? []), allocation]);
  return [...byStation].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function stationOf(
  world: Needs,
  stationId: StationId,
  allocations: readonly Kept[],
): Promise<ListedStation> {
  const songs = gatherSongs();
  let [stationName, currency, heldMinor] = ['', '', 0n];
  for (const kept of allocations) {
    const { claims, parts, ...head } = await readShares(world, kept);
    ({ stationName, currency } = head);
    const part = parts[partOf(UNIDENTIFIED.payeeRef, parts.length)];
    if (part !== undefined)
      for (const { play } of playsOfPart(await readUses(world, part.uses))) songs.add(play);
    const claim = claims.find(({ ref }) => ref === UNIDENTIFIED.ref);
    heldMinor += BigInt(claim?.amountMinor ?? 0n);
  }
  const listed = songs.inOrder();
  const ofSongs = listed.reduce((sum, { minor }) => sum + minor, 0n);
  return {
    stationId,
    stationName,
    songs: listed.map(({ minor, ...song }) => ({ ...song, amount: moneyOf(minor, currency) })),
    withoutPlays: moneyOf(heldMinor - ofSongs, currency),
  };
}
