import * as z from 'zod';
import type { PlayKey } from '#functions/ports/records.ts';
import { Collection, type PutParams } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { putAll } from '#functions/store/table/write-batch.ts';
import { StationId } from '#shared/ids.ts';

type PlayDay = Omit<PlayKey, 'playId'>;

/** In the place of a date: every day of the station is noted, for it is no older than the notes. */
const ALL_NOTED = 'all';
/** How many days a process remembers that it noted. */
const MOST_REMEMBERED = 20_000;

/**
 * A station's day that may hold plays. It is noted before a play of the day is kept, so that whatever stops in between
 * leaves a day that holds nothing and never a play on a day that nobody looks at; plays that are taken back leave it. A
 * station is made with a note that all its days are noted; of one that has none, every day may hold plays.
 *
 * | access pattern                | index | key              | cost             |
 * | ----------------------------- | ----- | ---------------- | ---------------- |
 * | a station's days of a period  | table | stationId / date | 0.5 RCU per 4 KB |
 * | whether all of them are noted | table | stationId / all  | 0.5 RCU          |
 */
export const playDayModel: Model<PlayDay> = {
  entity: 'playDay',
  schema: z.object({ stationId: StationId, date: z.string().max(10) }),
  isPlain: true,
  table: { pk: ['daysOf'], sk: ['date'] },
  keys: ({ stationId, date }) => ({ daysOf: stationId, date }),
};

const keyOf = ({ stationId, date }: PlayDay): string => `${stationId} ${date}`;

/** Notes days that are about to hold plays; a day that this process noted before costs nothing. */
export type NoteDays = (days: readonly PlayDay[]) => Promise<void>;

export function dayNoter(table: Table): NoteDays {
  const collection = new Collection(playDayModel, table);
  const noted = new Set<string>();
  return async (days) => {
    const fresh = days.filter((day) => !noted.has(keyOf(day)));
    if (fresh.length === 0) return;
    await putAll(
      table,
      collection,
      fresh.map(({ stationId, date }) => ({ stationId, date })),
    );
    if (noted.size > MOST_REMEMBERED) noted.clear();
    for (const day of fresh) noted.add(keyOf(day));
  };
}

/** The note that a station is made with. */
export const allNoted = (table: Table, stationId: StationId): PutParams =>
  new Collection(playDayModel, table).putParams({ stationId, date: ALL_NOTED }, 'none');

/** Tells of station days whether they may hold plays: one query a station, all at once. */
export async function mayHoldPlays(
  table: Table,
  days: readonly PlayDay[],
): Promise<(day: PlayDay) => boolean> {
  const collection = new Collection(playDayModel, table);
  const stationIds = [...new Set(days.map(({ stationId }) => stationId))];
  const dates = days.map(({ date }) => date).toSorted();
  const [from = '', to = ''] = [dates.at(0), dates.at(-1)];
  const [whole, ...noted] = await Promise.all([
    collection.findMany(stationIds.map((daysOf) => ({ daysOf, date: ALL_NOTED }))),
    ...stationIds.map((daysOf) =>
      collection.all({ daysOf }, { between: { from: { date: from }, to: { date: to } } }),
    ),
  ]);
  const known = new Set(whole.map(({ stationId }) => stationId));
  const held = new Set(noted.flat().map(keyOf));
  return (day) => !known.has(day.stationId) || held.has(keyOf(day));
}
