import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { frozenCycleKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { canonicalJson } from '#shared/canonical-json.ts';

/**
 * The SHA-256 over all that a close or a provisional run froze, wherever it keeps it: what all stations share, the
 * events and each station's manifest. The same digest gives the same lines (royalty rules §12.1).
 */
export async function inputsDigest(
  world: Pick<World, 'files' | 'settings' | 'cycles'>,
  job: JobRecord,
): Promise<string> {
  const { events, ...close } = await readFrozenClose(world, frozenCycleKey(job));
  const manifests = (await world.cycles.stations(stationsOf(job)))
    .filter(({ stationId }) => close.stationIds.includes(stationId))
    .map(({ stationId, manifest }) => ({ stationId, sha256: manifest.sha256 }));
  const told = {
    ...events,
    stations: events.stations.map(({ stationId, sha256 }) => ({ stationId, sha256 })),
  };
  return sha256Of(canonicalJson({ ...close, events: told, manifests }));
}
