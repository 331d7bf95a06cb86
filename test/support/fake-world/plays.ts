import * as z from 'zod';
import type { PlayKey, UnmatchedFilter, WaitingPlay } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { HeardPlay, type Play } from '#shared/schemas/usage.ts';
import { type AggregateShelves, QUEUE_SHARDS } from '#test/support/fake-world/aggregates.ts';
import { monthsBetween } from '#test/support/fake-world/months.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { allShards, shardOf } from '#test/support/fake-world/shards.ts';
import { absent, attempt, Shelf, versionOf } from '#test/support/fake-world/shelf.ts';

/** How many parts of the queue one page may look through. */
const MAX_QUEUE_READS = 300;

/** Plays, and the queue of those that wait for a work: by territory and month, the oldest first, song by song. */
export function playPorts(
  { play: plays, station, cycle }: AggregateShelves,
  now: () => string,
): World['plays'] {
  const tallies = new Shelf({
    name: 'playDuplicates',
    schema: z.object({
      stationId: z.string(),
      source: z.string(),
      byDate: z.record(z.string(), z.int().min(0)),
    }),
    place: ({ stationId, source }) => ({ part: [stationId], sort: [source] }),
  });
  const placeOf = ({ stationId, date, playId }: PlayKey) => ({ part: [stationId, date], sort: [playId] });
  const queues = ({ territory, from, to }: UnmatchedFilter) => {
    const all = station.records(['stations']).map((one) => one.territory);
    const territories = territory === undefined ? [...new Set(all)] : [territory];
    return territories.flatMap((one) =>
      monthsBetween(from, to ?? now()).flatMap((month) =>
        allShards(QUEUE_SHARDS).map((shard) => [one, month, shard] as const),
      ),
    );
  };

  return {
    find: async (key) => plays.get(placeOf(key)),
    putNew: async (arrived) =>
      arrived.map((play) => {
        if (attempt(plays.write(play, absent))) return 'taken';
        const existing = plays.get(placeOf(play));
        if (existing === undefined) throw new Error('a play that is there can be read');
        return { existing };
      }),
    findMany: async (keys) => plays.getMany(keys.map(placeOf)),
    replace: async (before, after) => attempt(plays.write(after, versionOf(before))),
    async withdraw(removed, held) {
      if (held !== undefined && cycle.get({ part: ['cycles'], sort: [held.id] })?.status !== 'Open')
        return false;
      const isCurrent = (play: Play) => plays.get(placeOf(play))?.version === play.version;
      if (!removed.every(isCurrent)) return false;
      for (const play of removed) attempt(plays.removal(placeOf(play)));
      return true;
    },
    ofDay: async (stationId, date) => plays.records([stationId, date]),
    heardOn: async (stationId, date) => plays.records([stationId, date]).map((play) => HeardPlay.parse(play)),
    overDays: async (days, { maxReads, ...page }, wanted) =>
      pageOverParts(days, page, {
        ...(wanted && { wanted }),
        maxReads,
        read: ({ stationId, date }, request) =>
          pageOf(`plays ${stationId} ${date}`, plays.rows([stationId, date]), request),
      }),
    unmatched: async (filter, page) =>
      pageOverParts(queues(filter), page, {
        maxReads: MAX_QUEUE_READS,
        wanted: (play) => holds(filter, play),
        read: (part, request) => pageOf(`queue ${part}`, plays.listed('waiting', part), request),
      }),
    async waiting(filter, limit) {
      const newestFirst = queues(filter).toSorted(([, a], [, b]) => b.localeCompare(a));
      const found = newestFirst.flatMap((part) => plays.listed('waiting', part));
      return found
        .slice(0, limit)
        .map(({ record }) => asWaiting(record))
        .filter((play) => holds(filter, play));
    },
    async sameSong({ territory, song, date = now() }, limit) {
      const months = [...new Set([...monthsBetween(undefined, now()), date.slice(0, 7)])];
      const shard = shardOf(song, QUEUE_SHARDS);
      const same = months.flatMap((month) =>
        plays.listed('waiting', [territory, month, shard]).filter(({ record }) => record.song === song),
      );
      return same.slice(0, limit).map(({ record }) => record);
    },
    decidedSong: async ({ territory, song }, limit) =>
      plays
        .listed('decided', [territory, song])
        .slice(0, limit)
        .map(({ record }) => record),
    noteDuplicates: async (source, stationId, byDate) => tallies.put({ source, stationId, byDate }),
    async duplicates(stationId, from, to) {
      const counts = tallies.records([stationId]).flatMap(({ byDate }) => Object.entries(byDate));
      const within = counts.filter(([date]) => from <= date && date <= to);
      return within.reduce((sum, [, count]) => sum + count, 0);
    },
  };
}

function asWaiting({ territory, song, stationId, date, durationSeconds, playId }: Play): WaitingPlay {
  return { territory, song, stationId, date, seconds: durationSeconds, playId };
}

function holds({ from, to, stationId }: UnmatchedFilter, play: PlayKey): boolean {
  return (
    (from === undefined || from <= play.date) &&
    (to === undefined || play.date <= to) &&
    (stationId === undefined || play.stationId === stationId)
  );
}
