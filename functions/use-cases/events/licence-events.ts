import { localTime } from '#functions/domain/calendar.ts';
import { licencePart } from '#functions/domain/licensing/licence-fee.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import type { NewEvent } from '#functions/use-cases/events/commit-with-events.ts';
import { lastDayOf } from '#functions/use-cases/events/play-events.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { Licence, Station } from '#shared/schemas/licensing.ts';

export type LicenceEventNeeds = Pick<World, 'clock' | 'cycles' | 'territories'>;
type Entered = {
  readonly station: Station;
  /** Those that the station had before. */
  readonly licences: readonly Licence[];
  readonly licence: Licence;
};

/**
 * The event of a licence that changes what falls into a locked cycle (royalty rules §8.1): it revises one that the cycle
 * had a part of, or comes to it late. None where no cycle's part changes.
 */
export async function licenceEvents(
  world: LicenceEventNeeds,
  { station, licences, licence }: Entered,
): Promise<readonly NewEvent[]> {
  const { territory, stationId } = station;
  const { adjustmentYears, timezone } = await settingsOf(world, territory);
  const today = localTime(world.clock.now(), timezone).date;
  const changed = (await lockedCycles(world, territory)).filter(
    (cycle) =>
      today <= lastDayOf(cycle.periodEnd, adjustmentYears) &&
      licencePart([...licences, licence], cycle) !== licencePart(licences, cycle),
  );
  if (changed.length === 0) return [];
  const touches = changed.map(({ id }) => ({ cycleId: id, stationIds: [stationId] }));
  return [{ territory, touches, facts: { kind: 'licence', stationId, licence } }];
}
