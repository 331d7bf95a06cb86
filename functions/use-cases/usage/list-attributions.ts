import { addDays, datesOf, daysBetween } from '#functions/domain/calendar.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { UnmatchedFilter } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { playView } from '#functions/use-cases/usage/play-view.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Play, PlayView } from '#shared/schemas/usage.ts';

type Filter = UnmatchedFilter & {
  readonly status?: string | undefined;
  readonly partnerId?: PartnerId | undefined;
};
/** Without a period the last days are shown; longer ones are read a stretch at a time. */
const DEFAULT_DAYS = 31;
const MAX_DAYS = 400;
/** How many station days one page may read where most hold nothing that is asked for. */
const MAX_READS = 128;

/** Plays and what they were attributed to, station by station and day by day. */
export async function listAttributions(
  world: Pick<World, 'clock' | 'stations' | 'plays'>,
  filter: Filter,
  { limit, cursor }: PageRequest,
): Promise<PageOf<PlayView>> {
  const to = filter.to ?? world.clock.now().slice(0, 10);
  const earliest = addDays(to, -MAX_DAYS);
  const from = filter.from ?? addDays(to, -DEFAULT_DAYS);
  const dates = datesOf(daysBetween(earliest, from) < 0 ? earliest : from, to);
  const stations = (await world.stations.all()).filter(
    ({ stationId, territory }) =>
      (filter.stationId === undefined || filter.stationId === stationId) &&
      (filter.territory === undefined || filter.territory === territory),
  );
  const days = stations.flatMap(({ stationId }) => dates.map((date) => ({ stationId, date })));
  const isAll = filter.status === undefined && filter.partnerId === undefined;
  const wanted = isAll ? undefined : (play: Play) => holds(filter, play);
  const { items, nextCursor } = await world.plays.overDays(
    days,
    { limit, cursor, maxReads: MAX_READS },
    wanted,
  );
  return { items: items.map(playView), nextCursor };
}

function holds({ status, partnerId }: Filter, { attribution }: Play): boolean {
  return (
    (status === undefined || attribution.status === status) &&
    (partnerId === undefined || attribution.partnerId === partnerId)
  );
}
