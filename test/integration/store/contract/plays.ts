import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { HeardPlay } from '#shared/schemas/usage.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { aStoredCycle, aStoredStation } from '#test/support/given/stored-records.ts';
import { aWaitingPlay, decided } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const KEY = { stationId: aStationId('GH-COM-01'), date: '2026-02-01' };
const logAll = async (world: Asked, ...plays: Parameters<World['plays']['putNew']>[0]) => {
  await world.plays.putNew(plays);
};
const playIds = (plays: readonly { readonly playId: string }[]) => plays.map(({ playId }) => playId);
const ON = (date: string) => ({ date, playedAt: `${date}T08:00:00.000Z` });

export const playsContract: Contract<
  Omit<World['plays'], 'unmatched' | 'waiting' | 'sameSong' | 'decidedSong'>
> = {
  find(make) {
    test('answers a play by station, date and id, whatever the id is made of', async () => {
      const world = await make();
      const play = aWaitingPlay('a#b|ü C', { title: 'Golden River', confidence: 0.5 });
      await logAll(world, play);
      expect(await world.plays.find({ ...KEY, playId: 'a#b|ü C' })).toEqual(play);
      expect(await world.plays.find({ ...KEY, playId: 'a#b|ü c' })).toBeUndefined();
      expect(await world.plays.find({ ...KEY, date: '2026-02-02', playId: 'a#b|ü C' })).toBeUndefined();
    });
  },
  putNew(make) {
    test('takes a play once; the second time it answers what is there, and leaves it', async () => {
      const world = await make();
      const [first, second] = [aWaitingPlay('P-1'), aWaitingPlay('P-1', { durationSeconds: 99 })];
      expect(await world.plays.putNew([first])).toEqual(['taken']);
      expect(await world.plays.putNew([second])).toEqual([{ existing: first }]);
      expect(await world.plays.find({ ...KEY, playId: 'P-1' })).toEqual(first);
      expect(await world.plays.putNew([])).toEqual([]);
    });

    test('takes those that are new among many that are there, and answers in their order', async () => {
      const world = await make();
      const plays = Array.from({ length: 60 }, (_, n) =>
        aWaitingPlay(`P-${n}`, { title: `It's "${n}" é`, confidence: n / 100 }),
      );
      const there = plays.filter((_, n) => n % 3 === 0);
      await world.plays.putNew(there);
      const again = await world.plays.putNew(plays.map((play) => ({ ...play, source: 'again' })));
      expect(again).toEqual(plays.map((existing, n) => (n % 3 === 0 ? { existing } : 'taken')));
      expect(await world.plays.find({ ...KEY, playId: 'P-1' })).toEqual({ ...plays[1], source: 'again' });
    });

    test('of many sent at once takes one', async () => {
      const world = await make();
      const put = await Promise.all(
        [1, 2, 3].map((n) => world.plays.putNew([aWaitingPlay('P-1', { source: `${n}` })])),
      );
      expect(put.flat().filter((outcome) => outcome === 'taken')).toHaveLength(1);
    });
  },
  findMany(make) {
    test('answers those that are there, more than a batch at once', async () => {
      const world = await make();
      const plays = Array.from({ length: 105 }, (_, n) => aWaitingPlay(`P-${n}`));
      await world.plays.putNew(plays);
      const keys = [...plays, aWaitingPlay('none')].map(({ playId }) => ({ ...KEY, playId }));
      expect(playIds(await world.plays.findMany(keys)).toSorted()).toEqual(playIds(plays).toSorted());
      expect(await world.plays.findMany([])).toEqual([]);
    });
  },
  replace(make) {
    test('writes what was decided on the version that was read; the slower is told', async () => {
      const world = await make();
      const play = aWaitingPlay('P-1');
      await logAll(world, play);
      expect(await world.plays.replace(play, decided(play))).toBe(true);
      expect(await world.plays.replace(play, decided(play, { source: 'late' }))).toBe(false);
      expect(await world.plays.find({ ...KEY, playId: 'P-1' })).toEqual(decided(play));
      const nowhere = aWaitingPlay('P-2');
      expect(await world.plays.replace(nowhere, decided(nowhere))).toBe(false);
    });
  },
  withdraw(make) {
    test('removes plays of an open cycle together; the slower is told, and nothing goes', async () => {
      const world = await make();
      const cycle = aStoredCycle(1, { status: 'Open' });
      await world.commit({
        actor: 'ops',
        changes: [{ kind: 'cycle', action: 'cycle.created', after: cycle }],
      });
      const [first, second] = [aWaitingPlay('P-1'), aWaitingPlay('P-2')];
      await logAll(world, first, second);
      await world.plays.replace(second, decided(second));
      expect(await world.plays.withdraw([first, second], cycle)).toBe(false);
      expect(await world.plays.find({ ...KEY, playId: 'P-1' })).toEqual(first);
      expect(await world.plays.withdraw([first, decided(second)], cycle)).toBe(true);
      expect(await world.plays.ofDay(KEY.stationId, KEY.date)).toEqual([]);
      expect(await world.plays.withdraw([first], undefined)).toBe(false);
    });

    test('keeps plays whose cycle began to close', async () => {
      const world = await make();
      const cycle = aStoredCycle(1, { status: 'Closing' });
      await world.commit({
        actor: 'ops',
        changes: [{ kind: 'cycle', action: 'cycle.created', after: cycle }],
      });
      const play = aWaitingPlay('P-1');
      await logAll(world, play);
      expect(await world.plays.withdraw([play], cycle)).toBe(false);
      expect(await world.plays.find({ ...KEY, playId: 'P-1' })).toEqual(play);
    });
  },
  ofDay(make) {
    test('answers the plays of one station on one day, by id', async () => {
      const world = await make();
      const other = aWaitingPlay('P-9', { stationId: aStationId('GH-COM-02') });
      await logAll(
        world,
        aWaitingPlay('P-2'),
        aWaitingPlay('P-10'),
        aWaitingPlay('P-3', ON('2026-02-02')),
        other,
      );
      expect(playIds(await world.plays.ofDay(aStationId('GH-COM-01'), '2026-02-01'))).toEqual([
        'P-10',
        'P-2',
      ]);
      expect(await world.plays.ofDay(aStationId('GH-COM-01'), '2026-02-05')).toEqual([]);
    });
  },
  heardOn(make) {
    test('answers what a close freezes of the plays of one station on one day, by id', async () => {
      const world = await make();
      const linked = decided(aWaitingPlay('P-2'));
      await logAll(world, linked, aWaitingPlay('P-10'), aWaitingPlay('P-3', ON('2026-02-02')));
      const [first, second, ...more] = await world.plays.heardOn(aStationId('GH-COM-01'), '2026-02-01');
      expect(more).toEqual([]);
      expect(first).toEqual(HeardPlay.parse(aWaitingPlay('P-10')));
      const { status, workId } = linked.attribution;
      expect(second?.attribution).toEqual({ status, ...(workId !== undefined && { workId }) });
      expect(second).not.toHaveProperty('song');
      expect(await world.plays.heardOn(aStationId('GH-COM-01'), '2026-02-05')).toEqual([]);
    });
  },
  overDays(make) {
    const days = ['2026-02-01', '2026-02-02', '2026-02-03'].map((date) => ({ ...KEY, date }));
    const logged = async (world: Asked) => {
      for (const [n, { date }] of days.entries())
        await logAll(world, ...['a', 'b', 'c'].map((id) => aWaitingPlay(`${n}${id}`, ON(date))));
    };

    test('goes through the days one after the other, in pages without loss or double', async () => {
      const world = await make();
      await logged(world);
      const all = await pagedThrough((cursor) =>
        world.plays.overDays(days, { limit: 2, cursor, maxReads: 10 }, () => true),
      );
      expect(playIds(all)).toEqual(['0a', '0b', '0c', '1a', '1b', '1c', '2a', '2b', '2c']);
    });

    test('answers what is wanted alone, and stops after so many reads with a place to go on', async () => {
      const world = await make();
      await logged(world);
      const last = ({ playId }: { readonly playId: string }) => playId === '2c';
      const first = await world.plays.overDays(days, { limit: 5, maxReads: 1 }, last);
      expect(first.items).toEqual([]);
      expect(first.nextCursor).not.toBeNull();
      const all = await pagedThrough((cursor) =>
        world.plays.overDays(days, { limit: 5, cursor, maxReads: 1 }, last),
      );
      expect(playIds(all)).toEqual(['2c']);
    });

    test('misses none of a station that has plays on few days, however they came', async () => {
      const world = await make();
      await add(world, made('station', aStoredStation(KEY.stationId)));
      await logAll(world, aWaitingPlay('b', ON('2026-02-03')), aWaitingPlay('a', ON('2026-02-03')));
      await add(world, { ...made('play', aWaitingPlay('late', ON('2026-02-02'))), unaudited: true });
      const all = await pagedThrough((cursor) =>
        world.plays.overDays(days, { limit: 1, cursor, maxReads: 10 }),
      );
      expect(playIds(all)).toEqual(['late', 'a', 'b']);
    });

    test('refuses the cursor of other days', async () => {
      const world = await make();
      await logged(world);
      const { nextCursor } = await world.plays.overDays(days, { limit: 2, maxReads: 10 }, () => true);
      const page = { limit: 2, maxReads: 10, cursor: nextCursor ?? '' };
      await expect(world.plays.overDays(days.slice(1), page, () => true)).rejects.toMatchObject({
        code: 'cursor.invalid',
      });
    });
  },
  noteDuplicates(make) {
    test('notes a source once, however often it is noted', async () => {
      const world = await make();
      await world.plays.noteDuplicates('job_1/0', aStationId('GH-COM-01'), { '2026-02-01': 2 });
      await world.plays.noteDuplicates('job_1/0', aStationId('GH-COM-01'), { '2026-02-01': 2 });
      expect(await world.plays.duplicates(aStationId('GH-COM-01'), '2026-02-01', '2026-02-01')).toBe(2);
    });
  },
  duplicates(make) {
    test('adds up the sources of one station, of the days of a period', async () => {
      const world = await make();
      await world.plays.noteDuplicates('one', aStationId('GH-COM-01'), {
        '2026-02-01': 2,
        '2026-02-05': 3,
        '2026-03-01': 7,
      });
      await world.plays.noteDuplicates('two', aStationId('GH-COM-01'), { '2026-02-05': 1 });
      await world.plays.noteDuplicates('one', aStationId('GH-COM-02'), { '2026-02-05': 9 });
      expect(await world.plays.duplicates(aStationId('GH-COM-01'), '2026-02-01', '2026-02-28')).toBe(6);
      expect(await world.plays.duplicates(aStationId('GH-COM-01'), '2026-04-01', '2026-04-30')).toBe(0);
    });
  },
};
