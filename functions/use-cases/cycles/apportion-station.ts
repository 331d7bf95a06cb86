import { apportionStation as shareOut } from '#functions/domain/cycles/apportion-station.ts';
import { pointsOf } from '#functions/domain/cycles/points-of.ts';
import type { World } from '#functions/ports/world.ts';
import { allocationKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { keepFrozen, readManifest } from '#functions/use-cases/cycles/frozen-files.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId, StationId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';

type Needs = Pick<World, 'files' | 'jobs' | 'settings' | 'cycles'>;

/** Shares out one station from its manifest alone, into an immutable allocation file. Run again it writes the same bytes. */
export async function apportionStation(world: Needs, jobId: JobId, stationId: StationId): Promise<void> {
  const job = await jobOf(world, jobId);
  const station = await world.cycles.station(stationsOf(job), stationId);
  if (station === undefined) throw new Error(`${stationId} is not frozen`);
  const manifest = await readManifest(world, station.manifest);
  const allocation = shareOut(manifest);
  const kept = await keepFrozen(world, allocationKey(job, stationId), {
    file: 'allocation',
    content: allocation,
  });
  const { currency } = allocation;
  const points = pointsOf(allocation);
  await world.cycles.putStation({
    ...station,
    ...allocation.counts,
    gross: moneyOf(BigInt(allocation.grossMinor), currency),
    held: moneyOf(BigInt(allocation.heldMinor), currency),
    ...(points !== undefined && { points }),
    pools: allocation.pools.map(({ pool, grossMinor, units }) => ({ pool, grossMinor, units })),
    allocation: kept,
  });
}
