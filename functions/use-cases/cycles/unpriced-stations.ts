import { datesOf, periodsOverlap } from '#functions/domain/calendar.ts';
import { tariffOn } from '#functions/domain/licensing/tariff-on.ts';
import type { World } from '#functions/ports/world.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';
import type { Station, Tariff } from '#shared/schemas/licensing.ts';

type Needs = Pick<World, 'licences' | 'plays'>;

/** Stations whose plays cannot be priced: without tariff on their day, or by licence pool without licence (royalty rules §2). */
export async function unpricedStations(
  world: Needs,
  { cycle, stations, tariffs }: { cycle: Cycle; stations: readonly Station[]; tariffs: readonly Tariff[] },
): Promise<readonly JobProblem[]> {
  const problems = await Promise.all(stations.map((station) => unpriced(world, { cycle, station, tariffs })));
  return problems.flat();
}

/** Only days without a tariff or licence are looked at, so a territory without gaps costs no read of plays. */
async function unpriced(
  world: Needs,
  { cycle, station, tariffs }: { cycle: Cycle; station: Station; tariffs: readonly Tariff[] },
): Promise<JobProblem[]> {
  const dates = datesOf(cycle.periodStart, cycle.periodEnd);
  const licensed = (await world.licences.ofStation(station.stationId)).some((licence) =>
    periodsOverlap(
      { from: licence.periodStart, to: licence.periodEnd },
      { from: cycle.periodStart, to: cycle.periodEnd },
    ),
  );
  for (const date of dates) {
    const tariff = tariffOn(tariffs, station, date);
    const lacks =
      tariff === undefined ? 'tariff' : tariff.basis === 'licencePool' && !licensed ? 'licence' : undefined;
    if (lacks === undefined) continue;
    const [play] = await world.plays.ofDay(station.stationId, date);
    if (play !== undefined) {
      const message = `${station.name} (${station.stationId}) has plays on ${date} and no ${lacks}. Enter the ${lacks} and close again.`;
      return [{ code: `close.station-without-${lacks}`, ref: station.stationId, message }];
    }
  }
  return [];
}
