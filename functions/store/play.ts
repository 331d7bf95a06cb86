import { Collection } from '#functions/store/collection.ts';
import { UNLISTED } from '#functions/store/electro-schema.ts';
import type { Model } from '#functions/store/model.ts';
import { pageOverParts } from '#functions/store/paging.ts';
import { duplicateStore } from '#functions/store/play-duplicates.ts';
import { allShards, shardOf } from '#functions/store/shard.ts';
import { stationStore } from '#functions/store/station.ts';
import type { Table } from '#functions/store/table.ts';
import { writeGuarded } from '#functions/store/write-guarded.ts';
import type { UnmatchedFilter } from '#functions/use-cases/kept-records.ts';
import type { World } from '#functions/use-cases/world.ts';
import { Play } from '#shared/schemas/usage.ts';

const SHARDS = 4;
/** How many months and shards one page may look through: an empty one costs half a read unit. */
const MAX_QUEUE_READS = 300;
/** How far back the queue is read where no period is asked for. */
const DEFAULT_MONTHS = 12;

/**
 * A play and its attribution, one item: one write unit, and one sparse entry in the queue while it has no work.
 *
 * | access pattern                         | index  | key                                                    | cost                          |
 * | -------------------------------------- | ------ | ------------------------------------------------------ | ----------------------------- |
 * | one play                               | table  | stationId, date / playId                               | 0.5 RCU                       |
 * | a station's day                        | table  | stationId, date                                        | 0.5 RCU per 4 KB              |
 * | unmatched by territory and month       | queues | territory, month, shard / song, stationId, date, playId | 0.5 RCU per 4 KB and 0.5 each |
 * | unmatched of the same title and artist | queues | as above, one shard a month, begins with song          | 0.5 RCU per 4 KB and 0.5 each |
 */
export const playModel: Model<Play> = {
  entity: 'play',
  schema: Play,
  table: { pk: ['stationId', 'date'], sk: ['playId'] },
  queues: { pk: ['queueOf', 'month', 'shard'], sk: ['song', 'stationId', 'date', 'playId'] },
  keys: (play) => ({
    stationId: play.stationId,
    date: play.date,
    playId: play.playId,
    ...queueKeys(play),
    ...(play.attribution.status === 'matched' && { queueOf: UNLISTED }),
  }),
};

const queueKeys = (play: Play) => {
  return {
    queueOf: play.territory,
    month: play.date.slice(0, 7),
    shard: shardOf(play.song, SHARDS),
    song: play.song,
  };
};

export function playStore(table: Table, now: () => string): World['plays'] {
  const plays = new Collection(playModel, table);
  return {
    ...duplicateStore(table),
    find: (key) => plays.find({ ...key }),
    async put(play) {
      if (await writeGuarded(table, plays.putParams(play, 'absent'))) return 'taken';
      const existing = await plays.find({ stationId: play.stationId, date: play.date, playId: play.playId });
      if (existing === undefined) throw new Error('a play that refused to be overwritten cannot be read');
      return { existing };
    },
    ofDay: (stationId, date) => plays.all({ stationId, date }),
    overDays: (days, { maxReads, ...page }, wanted) =>
      pageOverParts(days, page, { read: (day, request) => plays.page(day, request), wanted, maxReads }),
    async unmatched(filter, page) {
      const territories = filter.territory === undefined ? await territoriesOf(table) : [filter.territory];
      const months = monthsOf(filter, now());
      const parts = territories.flatMap((queueOf) =>
        months.flatMap((month) => allShards(SHARDS).map((shard) => ({ queueOf, month, shard }))),
      );
      return pageOverParts(parts, page, {
        maxReads: MAX_QUEUE_READS,
        read: (part, request) => plays.page(part, request, { index: 'queues' }),
        wanted: (play) => holds(filter, play),
      });
    },
    async sameSong(play, limit) {
      const { queueOf, shard, song } = queueKeys(play);
      const months = monthsOf({}, now());
      const found = await Promise.all(
        months.map((month) => plays.page({ queueOf, month, shard, song }, { limit }, { index: 'queues' })),
      );
      return found
        .flatMap(({ items }) => items)
        .filter((other) => other.song === song)
        .slice(0, limit);
    },
  };
}

function holds({ from, to, stationId }: UnmatchedFilter, play: Play): boolean {
  return (
    (from === undefined || from <= play.date) &&
    (to === undefined || play.date <= to) &&
    (stationId === undefined || play.stationId === stationId)
  );
}

async function territoriesOf(table: Table): Promise<readonly string[]> {
  return [...new Set((await stationStore(table).all()).map(({ territory }) => territory))];
}

/** The months of a period, oldest first; without a start the last twelve up to its end. */
function monthsOf({ from, to }: UnmatchedFilter, now: string): readonly string[] {
  const last = monthNumber(to ?? now);
  const first = from === undefined ? last - DEFAULT_MONTHS : monthNumber(from);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => monthName(first + offset));
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const monthName = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
