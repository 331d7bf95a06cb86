import { periodsOverlap } from '#functions/domain/calendar.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { refuseOtherCurrency } from '#functions/use-cases/territories/refuse-other-currency.ts';
import { Refusal } from '#shared/problems.ts';
import type { Licence, NewLicence, Station } from '#shared/schemas/licensing.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'stations' | 'licences' | 'territories' | 'commit'>;

/** Adds a station's licence fee. The same period again supersedes; a period that overlaps another's is refused. */
export async function createLicence(world: Needs, caller: Caller, entered: NewLicence): Promise<Licence> {
  const station = await world.stations.find(entered.stationId);
  if (station === undefined)
    throw new Refusal('station.unknown', `There is no station ${entered.stationId}.`, [
      { path: 'stationId', message: 'there is no station with this id' },
    ]);

  const { currency } = entered;
  await refuseOtherCurrency(world, station.territory, { currency, path: 'currency' });

  const other = (await world.licences.ofStation(entered.stationId)).find((licence) =>
    clashes(licence, entered),
  );
  if (other !== undefined)
    throw new Refusal(
      'licence.overlaps',
      `${other.id} runs from ${other.periodStart} to ${other.periodEnd}.`,
    );

  const licence: Licence = {
    ...entered,
    id: world.ids.make('lic'),
    version: 1,
    createdAt: world.clock.now(),
  };
  await world.commit({
    actor: caller.actor,
    // The station is written too: two licences entered at once cannot both pass the check above.
    changes: [
      {
        kind: 'station',
        action: 'station.licensed',
        before: station,
        after: touched(station),
        unaudited: true,
      },
      { kind: 'licence', action: 'licence.created', after: licence },
    ],
    answer: licence,
  });
  return licence;
}

const touched = (station: Station): Station => ({ ...station, version: station.version + 1 });

function clashes(a: NewLicence, b: NewLicence): boolean {
  const samePeriod = a.periodStart === b.periodStart && a.periodEnd === b.periodEnd;
  return (
    !samePeriod &&
    periodsOverlap({ from: a.periodStart, to: a.periodEnd }, { from: b.periodStart, to: b.periodEnd })
  );
}
