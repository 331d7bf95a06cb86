import type { PlayKey, UnmatchedFilter, WaitingPlay } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { cycleModel } from '#functions/store/cycle.ts';
import { dayNoter, mayHoldPlays } from '#functions/store/play-days.ts';
import { duplicateStore } from '#functions/store/play-duplicates.ts';
import { stationStore } from '#functions/store/station.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import { indexKeys } from '#functions/store/table/index-keys.ts';
import { insertNew } from '#functions/store/table/insert-new.ts';
import type { Keys, Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import { TableKey } from '#functions/store/table/place-after.ts';
import { allShards, shardOf } from '#functions/store/table/shard.ts';
import type { Table } from '#functions/store/table/table.ts';
import { removeTogether, writeGuarded } from '#functions/store/table/write-guarded.ts';
import { StationId } from '#shared/ids.ts';
import { HeardPlay, Play } from '#shared/schemas/usage.ts';

const SHARDS = 4;
/** How many months and shards one page may look through: an empty one costs half a read unit. */
const MAX_QUEUE_READS = 300;
/** How many keys of a month and shard are looked through at once, and how many of these are looked into at first. */
const KEYS_AT_ONCE = 1000;
const QUEUES_AT_FIRST = 8;
/** How many plays of a day are looked through at once where few are wanted, and how many days at first. */
const PLAYS_AT_ONCE = 400;
const DAYS_AT_FIRST = 64;
/** How far back the queue is read where no period is asked for. */
const DEFAULT_MONTHS = 12;

/**
 * A play and its attribution, one item: one write unit, one sparse entry in the queue while it waits for a work, and one
 * in the list of what people decided. An entry of the queue says itself how long the play is, so that the queue can be
 * valued without reading the plays.
 *
 * | access pattern                         | index  | key                                                             | cost                          |
 * | -------------------------------------- | ------ | --------------------------------------------------------------- | ----------------------------- |
 * | one play, or up to 100 at once         | table  | stationId, date / playId                                        | 0.5 RCU each                  |
 * | a station's day                        | table  | stationId, date                                                 | 0.5 RCU per 4 KB              |
 * | unmatched by territory and month       | queues | territory, month, shard / song, stationId, date, seconds, playId | 0.5 RCU per 4 KB and 0.5 each |
 * | what waits, song by song               | queues | as above, keys alone                                            | 0.5 RCU per 4 KB              |
 * | unmatched of the same title and artist | queues | as above, one shard a month, begins with song                   | 0.5 RCU per 4 KB and 0.5 each |
 * | decided by a person, of one song       | lists  | territory, song / stationId, date, playId                       | 0.5 RCU per 4 KB and 0.5 each |
 */
export const playModel: Model<Play> = {
  entity: 'play',
  schema: Play,
  isPlain: true,
  table: { pk: ['stationId', 'date'], sk: ['playId'] },
  lists: { pk: ['decidedOf', 'song'], sk: ['stationId', 'date', 'playId'] },
  queues: { pk: ['queueOf', 'month', 'shard'], sk: ['song', 'stationId', 'date', 'seconds', 'playId'] },
  keys: (play) => ({
    stationId: play.stationId,
    date: play.date,
    playId: play.playId,
    ...queueKeys(play),
    ...(!isWaiting(play) && { queueOf: UNLISTED }),
    decidedOf: play.attributionBefore === undefined ? UNLISTED : play.territory,
  }),
};

const keyOf = ({ stationId, date, playId }: PlayKey): string => `${stationId} ${date} ${playId}`;
const queueKeys = (play: Play) => {
  return {
    queueOf: play.territory,
    month: play.date.slice(0, 7),
    shard: shardOf(play.song, SHARDS),
    song: play.song,
    seconds: String(play.durationSeconds),
  };
};

const isWaiting = ({ attribution }: Play): boolean =>
  attribution.status !== 'matched' && attribution.dismissed === undefined;

export function playStore(table: Table, now: () => string): World['plays'] {
  const plays = new Collection(playModel, table);
  const cycles = new Collection(cycleModel, table);
  const note = dayNoter(table);
  const findMany: World['plays']['findMany'] = (keys) => plays.findMany(keys.map((key) => ({ ...key })));
  const standing = async (arrived: readonly Play[]) => {
    const found = await findMany(arrived.map(({ stationId, date, playId }) => ({ stationId, date, playId })));
    return new Map(found.map((play) => [keyOf(play), play]));
  };
  return {
    ...duplicateStore(table),
    find: (key) => plays.find({ ...key }),
    async putNew(arrived) {
      const before = await standing(arrived);
      const absent = arrived.filter((play) => !before.has(keyOf(play)));
      await note(absent);
      const written = await insertNew(
        table,
        absent.map((play) => plays.putParams(play, 'none').Item),
      );
      const refused = absent.filter((_, at) => written[at] !== true);
      const meanwhile = await standing(refused);
      const met = new Set(refused);
      return arrived.map((play) => {
        const existing = before.get(keyOf(play)) ?? meanwhile.get(keyOf(play));
        if (existing !== undefined) return { existing };
        if (met.has(play)) throw new Error('a play that refused to be overwritten cannot be read');
        return 'taken';
      });
    },
    findMany,
    replace: (before, after) => writeGuarded(table, plays.putParams(after, { version: before.version })),
    withdraw: (removed, cycle) =>
      removeTogether(
        table,
        removed.map((play) => plays.putParams(play, { version: play.version })),
        cycle && cycles.putParams(cycle, 'none'),
      ),
    ofDay: (stationId, date) => plays.all({ stationId, date }),
    heardOn: (stationId, date) => plays.allOf({ stationId, date }, HeardPlay),
    async overDays(days, { maxReads, ...page }, wanted) {
      const mayHold = await mayHoldPlays(table, days);
      return pageOverParts(days, page, {
        isEmpty: (day) => !mayHold(day),
        read: (day, request) => plays.page(day, request),
        after: (day, play) =>
          plays.afterKey(day, TableKey.parse(plays.putParams(play, 'none').Item), 'table'),
        ...(wanted !== undefined && { wanted, isSparse: true, atFirst: DAYS_AT_FIRST }),
        ...{ lookedThrough: PLAYS_AT_ONCE, maxReads },
      });
    },
    async unmatched(filter, page) {
      const { items, nextCursor } = await pageOverParts(await queuesOf(filter), page, {
        read: (part, request) => plays.keyPage(part, request, 'queues'),
        after: (part, key) => plays.afterKey(part, key, 'queues'),
        wanted: (key) => holds(filter, playOf(key)),
        ...{ maxReads: MAX_QUEUE_READS, atFirst: QUEUES_AT_FIRST, lookedThrough: KEYS_AT_ONCE },
      });
      const asked = items.map(playOf);
      const read = new Map((await findMany(asked)).map((play) => [keyOf(play), play]));
      return { items: asked.flatMap((key) => read.get(keyOf(key)) ?? []), nextCursor };
    },
    async waiting(filter, limit) {
      const newestFirst = (await queuesOf(filter)).toSorted((a, b) => b.month.localeCompare(a.month));
      const found = await indexKeys({ table, model: playModel, index: 'queues' }, newestFirst, limit);
      return found
        .map(({ partition, key }) => ({ territory: partition.queueOf, ...waitingPlay(key) }))
        .filter((play) => holds(filter, play));
    },
    async sameSong({ territory: queueOf, song, date = now() }, limit) {
      const shard = shardOf(song, SHARDS);
      const months = [...new Set([...monthsOf({}, now()), date.slice(0, 7)])];
      const found = await Promise.all(
        months.map((month) => plays.page({ queueOf, month, shard, song }, { limit }, { index: 'queues' })),
      );
      return found
        .flatMap(({ items }) => items)
        .filter((other) => other.song === song && isWaiting(other))
        .slice(0, limit);
    },
    async decidedSong({ territory: decidedOf, song }, limit) {
      return (await plays.page({ decidedOf, song }, { limit }, { index: 'lists' })).items;
    },
  };

  /** The parts of the queue that a filter reaches. */
  async function queuesOf(filter: UnmatchedFilter) {
    const territories = filter.territory === undefined ? await territoriesOf(table) : [filter.territory];
    return territories.flatMap((queueOf) =>
      monthsOf(filter, now()).flatMap((month) =>
        allShards(SHARDS).map((shard) => ({ queueOf, month, shard })),
      ),
    );
  }
}

/** A song has no `#`, a play id may: it goes to the end. Keys from before plays were valued here have no seconds. */
const QUEUE_KEY = /^\$play_1#song_([^#]*)#stationId_([^#]*)#date_([^#]*)(?:#seconds_(\d+))?#playId_(.*)$/su;

function waitingPlay(key: string): Omit<WaitingPlay, 'territory'> {
  const [, song, stationId, date, seconds, playId] = QUEUE_KEY.exec(key) ?? [];
  if (song === undefined || stationId === undefined || date === undefined || playId === undefined)
    throw new Error(`${key} is no key of the queue`);
  return {
    song,
    stationId: StationId.parse(stationId),
    date,
    seconds: Number(seconds ?? 0),
    playId,
  };
}

/** The play that an entry of the queue stands for. */
function playOf({ queuesSk = '' }: Keys): PlayKey {
  const { stationId, date, playId } = waitingPlay(queuesSk);
  return { stationId, date, playId };
}

function holds({ from, to, stationId }: UnmatchedFilter, play: PlayKey): boolean {
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
