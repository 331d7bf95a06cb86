import { datesOf, periodsOverlap } from '#functions/domain/calendar.ts';
import { licencePart, licencesInForce } from '#functions/domain/licensing/licence-fee.ts';
import { tariffOn } from '#functions/domain/licensing/tariff-on.ts';
import type { World } from '#functions/ports/world.ts';
import type { StationId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';
import type { Licence, Station, Tariff } from '#shared/schemas/licensing.ts';

type Closing = {
  readonly cycle: Cycle;
  readonly tariffs: readonly Tariff[];
  readonly licences: ReadonlyMap<StationId, readonly Licence[]>;
};

/**
 * Stations that cannot be priced (royalty rules §2): with plays and without tariff on their day, with plays of a licence
 * pool and without licence, or with a licence that pays for days without a tariff, be there plays or not.
 */
export async function unpricedStations(
  world: Pick<World, 'plays'>,
  { stations, ...closing }: Closing & { readonly stations: readonly Station[] },
): Promise<readonly JobProblem[]> {
  const problems = await Promise.all(stations.map((station) => unpriced(world, station, closing)));
  return problems.flat();
}

/** Only days without a tariff or licence are looked at, so a territory without gaps costs no read of plays. */
async function unpriced(
  world: Pick<World, 'plays'>,
  station: Station,
  { cycle, tariffs, licences }: Closing,
): Promise<JobProblem[]> {
  const dates = datesOf(cycle.periodStart, cycle.periodEnd);
  const within = licencesInForce(licences.get(station.stationId) ?? []).filter((licence) =>
    periodsOverlap(
      { from: licence.periodStart, to: licence.periodEnd },
      { from: cycle.periodStart, to: cycle.periodEnd },
    ),
  );
  const licensed = within.length > 0;
  const paying = within.filter((licence) => licencePart([licence], cycle) !== 0n);
  for (const date of dates) {
    const tariff = tariffOn(tariffs, station, date);
    const lacks =
      tariff === undefined ? 'tariff' : tariff.basis === 'licencePool' && !licensed ? 'licence' : undefined;
    if (lacks === undefined) continue;
    const licence = paying.find(({ periodStart, periodEnd }) => periodStart <= date && date <= periodEnd);
    if (lacks === 'tariff' && licence !== undefined) {
      const message = `${station.name} (${station.stationId}) has the licence ${licence.id} and on ${date} no tariff. Enter the tariff and close again.`;
      return [{ code: 'close.licence-without-tariff', ref: station.stationId, message }];
    }
    const [play] = await world.plays.ofDay(station.stationId, date);
    if (play !== undefined) {
      const message = `${station.name} (${station.stationId}) has plays on ${date} and no ${lacks}. Enter the ${lacks} and close again.`;
      return [{ code: `close.station-without-${lacks}`, ref: station.stationId, message }];
    }
  }
  return [];
}
