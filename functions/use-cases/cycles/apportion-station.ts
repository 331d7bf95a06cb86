import type { World } from '#functions/ports/world.ts';
import { allocationFiles } from '#functions/use-cases/cycles/allocation-files.ts';
import { allocationKey, frozenCycleKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { keepText, readFrozenClose, readManifest } from '#functions/use-cases/cycles/frozen-files.ts';
import { keepStationPlayed } from '#functions/use-cases/cycles/played-files.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId, StationId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';

type Needs = Pick<World, 'files' | 'jobs' | 'settings' | 'cycles'>;
const AT_ONCE = 16;

/** Shares out one station from its manifest alone, into immutable files. Run again it writes the same bytes. */
export async function apportionStation(world: Needs, jobId: JobId, stationId: StationId): Promise<void> {
  const job = await jobOf(world, jobId);
  const station = await world.cycles.station(stationsOf(job), stationId);
  if (station === undefined) throw new Error(`${stationId} is not frozen`);
  const { parts } = await readFrozenClose(world, frozenCycleKey(job));
  const manifest = await readManifest(world, station.manifest);
  const key = allocationKey(job, stationId);
  const { shares, points, allocation, parts: files, played } = allocationFiles(manifest, { key, parts });
  await inParallel(files, AT_ONCE, (file) => keepText(world, file.key, file.text));
  await keepText(world, key, allocation.text);
  await keepStationPlayed(world, job, { stationId, played });
  const { currency } = shares;
  await world.cycles.putStation({
    ...station,
    ...shares.counts,
    gross: moneyOf(BigInt(shares.grossMinor), currency),
    held: moneyOf(BigInt(shares.heldMinor), currency),
    ...(points !== undefined && { points }),
    pools: shares.pools.map(({ pool, grossMinor, units }) => ({ pool, grossMinor, units })),
    allocation: { key, sha256: allocation.sha256 },
  });
}
