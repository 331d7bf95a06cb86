import { periodsOverlap } from '#functions/domain/calendar.ts';
import { licencesInForce } from '#functions/domain/licensing/licence-fee.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { commitWithEvents } from '#functions/use-cases/events/commit-with-events.ts';
import { type LicenceEventNeeds, licenceEvents } from '#functions/use-cases/events/licence-events.ts';
import { refuseOtherCurrency } from '#functions/use-cases/territories/refuse-other-currency.ts';
import { Refusal } from '#shared/problems.ts';
import type { Licence, NewLicence, Station } from '#shared/schemas/licensing.ts';

type Needs = LicenceEventNeeds &
  Pick<World, 'ids' | 'stations' | 'licences' | 'territories' | 'events' | 'commit'>;

/**
 * Adds a station's licence fee, or a new version of one that is in force. The same period again supersedes; a period
 * that overlaps another's is refused.
 */
export async function createLicence(world: Needs, caller: Caller, entered: NewLicence): Promise<Licence> {
  const station = await world.stations.find(entered.stationId);
  if (station === undefined)
    throw new Refusal('station.unknown', `There is no station ${entered.stationId}.`, [
      { path: 'stationId', message: 'there is no station with this id' },
    ]);

  const { currency, revises } = entered;
  await refuseOtherCurrency(world, station.territory, { currency, path: 'currency' });

  const licences = await world.licences.ofStation(entered.stationId);
  if (revises !== undefined) refuseUnrevisable(licences, revises);
  refuseOverlap(licencesInForce(licences), entered);

  const licence: Licence = {
    ...entered,
    id: world.ids.make('lic'),
    version: 1,
    createdAt: world.clock.now(),
  };
  const events = await licenceEvents(world, { station, licences, licence });
  await commitWithEvents(world, events, () => ({
    actor: caller.actor,
    ...(revises !== undefined && { claims: [revisionClaim(revises, licence)] }),
    // The station is written too: two licences entered at once cannot both pass the checks above.
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
  }));
  return licence;
}

const touched = (station: Station): Station => ({ ...station, version: station.version + 1 });

/** A licence is revised once: the version after it is revised next. */
const revisionClaim = (revises: string, { id }: Licence) =>
  ({ kind: 'licence-revision', name: revises, holder: id, taken: 'licence.revised-already' }) as const;

function refuseUnrevisable(licences: readonly Licence[], revises: string): void {
  const revised = licences.find(({ id }) => id === revises);
  if (revised === undefined) {
    const message = 'the station has no licence with this id';
    throw new Refusal('licence.unknown', `${revises} is none of its licences.`, [
      { path: 'revises', message },
    ]);
  }
  if (!licencesInForce(licences).includes(revised))
    throw new Refusal('licence.revised-already', `${revises} is not in force any more.`);
}

function refuseOverlap(inForce: readonly Licence[], entered: NewLicence): void {
  const other = inForce.find((licence) => licence.id !== entered.revises && clashes(licence, entered));
  if (other !== undefined)
    throw new Refusal(
      'licence.overlaps',
      `${other.id} runs from ${other.periodStart} to ${other.periodEnd}.`,
    );
}

/** Whether two share a day. Without `revises` the same period again supersedes. */
function clashes(a: NewLicence, b: NewLicence): boolean {
  const supersedes =
    b.revises === undefined && a.periodStart === b.periodStart && a.periodEnd === b.periodEnd;
  return (
    !supersedes &&
    periodsOverlap({ from: a.periodStart, to: a.periodEnd }, { from: b.periodStart, to: b.periodEnd })
  );
}
