import type { World } from '#functions/ports/world.ts';
import { adjustedStation } from '#functions/use-cases/cycles/adjusted-station.ts';
import { adjustedKey, frozenCycleKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { keepFrozen, readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId, StationId } from '#shared/ids.ts';

type Needs = Pick<World, 'files' | 'jobs' | 'settings' | 'cycles'>;

/**
 * Adjusts the boxes of one station in locked cycles that events of this close name (royalty rules §8), into a file. Run
 * again it writes the same bytes. A station that no event ever named has no such file.
 */
export async function adjustStation(world: Needs, jobId: JobId, stationId: StationId): Promise<void> {
  const job = await jobOf(world, jobId);
  const close = await readFrozenClose(world, frozenCycleKey(job));
  const content = await adjustedStation(world, close, stationId);
  if (content === undefined) return;
  const kept = await keepFrozen(world, adjustedKey(job, stationId), { file: 'adjusted', content });
  const station = await world.cycles.station(stationsOf(job), stationId);
  if (station === undefined) throw new Error(`${stationId} is not apportioned`);
  await world.cycles.putStation({ ...station, adjusted: kept });
}
