import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { frozenCycleKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { hashAt, type Kept, readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';

type Known = { readonly merged: Pick<Merged, 'stations'>; readonly others: readonly Kept[] };

/**
 * All files of a close with their hashes, in the order of their keys: what it shares with all stations, its events,
 * each station's manifest, allocation with its parts, and adjusted boxes, and those that are handed in.
 */
export async function closeFiles(
  world: Pick<World, 'files' | 'settings' | 'cycles'>,
  job: JobRecord,
  { merged, others }: Known,
): Promise<readonly Kept[]> {
  const key = frozenCycleKey(job);
  const { stationIds, events } = await readFrozenClose(world, key);
  const stations = (await world.cycles.stations(stationsOf(job))).filter(({ stationId }) =>
    stationIds.includes(stationId),
  );
  const files = [
    { key, sha256: (await hashAt(world, key)) ?? '' },
    ...events.stations,
    ...stations.flatMap(({ manifest, allocation, adjusted }) =>
      [manifest, allocation, adjusted ?? []].flat(),
    ),
    ...merged.stations.flatMap(({ parts }) => parts.flatMap(({ uses, works }) => [uses, works])),
    ...others,
  ];
  return files
    .map((file) => ({ key: file.key, sha256: file.sha256 }))
    .toSorted((a, b) => compareUtf8(a.key, b.key));
}
