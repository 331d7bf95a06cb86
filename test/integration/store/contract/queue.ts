import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import type { Play } from '#shared/schemas/usage.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { aStoredStation } from '#test/support/given/stored-records.ts';
import { aWaitingPlay, decided } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const of = (playId: string, song: string, over: Parameters<typeof aWaitingPlay>[1] = {}) =>
  aWaitingPlay(playId, { song, ...over });
const NG = { stationId: aStationId('NG-01'), territory: 'NG' };
/** Waiting in Ghana: three songs of two months and a play id of all sorts; in Nigeria one; one matched, one dismissed. */
const WAITING: readonly Play[] = [
  of('P-1', 'b|x', { date: '2026-02-03' }),
  of('P-2', 'a|x', { date: '2026-02-02', durationSeconds: 90 }),
  of('a#b|c', 'a|x', { date: '2026-02-01', durationSeconds: 1000 }),
  of('P-4', 'b|x', { date: '2026-01-15' }),
  of('P-5', 'ab|x', { date: '2026-02-01', stationId: aStationId('GH-COM-02') }),
];
const MATCHED = decided(of('P-6', 'a|x'), { version: 1 });
const base = of('P-7', 'a|x');
const DISMISSED: Play = { ...base, attribution: { ...base.attribution, dismissed: 'not-music' } };

async function aQueue(world: Asked): Promise<void> {
  for (const id of ['GH-COM-01', 'GH-COM-02']) await add(world, made('station', aStoredStation(id)));
  await add(world, made('station', aStoredStation('NG-01', { territory: 'NG' })));
  for (const play of [...WAITING, MATCHED, DISMISSED, of('N-1', 'a|x', NG)]) await world.plays.putNew([play]);
}
const playIds = (plays: readonly { readonly playId: string }[]) => plays.map(({ playId }) => playId);
const songs = (plays: readonly Play[]) => plays.map(({ date, song }) => `${date.slice(0, 7)} ${song}`);

export const queueContract: Contract<
  Pick<World['plays'], 'unmatched' | 'waiting' | 'sameSong' | 'decidedSong'>
> = {
  unmatched(make) {
    test('has what waits, the oldest month first, plays of a song together, in pages without loss or double', async () => {
      const world = await make();
      await aQueue(world);
      const all = await pagedThrough((cursor) =>
        world.plays.unmatched({ territory: 'GH' }, { limit: 2, cursor }),
      );
      expect(playIds(all).toSorted()).toEqual(playIds(WAITING).toSorted());
      expect(all[0]).toMatchObject({ date: '2026-01-15' });
      expect(songs(all)).toEqual(IN_ORDER);
    });

    test('is left by a play that finds its work, and entered again by one that loses it', async () => {
      const world = await make();
      await aQueue(world);
      const [first] = WAITING;
      if (first === undefined) throw new Error('something waits');
      const ids = async () =>
        playIds((await world.plays.unmatched({ territory: 'GH' }, { limit: 50 })).items);
      await world.plays.replace(first, decided(first));
      expect(await ids()).not.toContain('P-1');
      await world.plays.replace(decided(first), { ...first, version: 3 });
      expect(await ids()).toContain('P-1');
    });

    test.each([
      ['all territories', {}, ['N-1', 'P-1', 'P-2', 'P-4', 'P-5', 'a#b|c']],
      ['a territory', { territory: 'NG' }, ['N-1']],
      ['a station', { territory: 'GH', stationId: aStationId('GH-COM-02') }, ['P-5']],
      [
        'days, both included',
        { territory: 'GH', from: '2026-02-01', to: '2026-02-02' },
        ['P-2', 'P-5', 'a#b|c'],
      ],
      [
        'the twelve months before the end',
        { territory: 'GH', to: '2027-01-31' },
        ['P-1', 'P-2', 'P-4', 'P-5', 'a#b|c'],
      ],
      ['no month before those', { territory: 'GH', to: '2027-02-28' }, ['P-1', 'P-2', 'P-5', 'a#b|c']],
    ])('keeps to %s', async (_what, filter, wanted) => {
      const world = await make();
      await aQueue(world);
      const found = await pagedThrough((cursor) => world.plays.unmatched(filter, { limit: 2, cursor }));
      expect(playIds(found).toSorted()).toEqual(wanted);
    });

    test('refuses the cursor of another territory’s queue', async () => {
      const world = await make();
      await aQueue(world);
      const { nextCursor } = await world.plays.unmatched({ territory: 'GH' }, { limit: 1 });
      await expect(
        world.plays.unmatched({ territory: 'NG' }, { limit: 1, cursor: nextCursor ?? '' }),
      ).rejects.toMatchObject({ code: 'cursor.invalid' });
    });
  },
  waiting(make) {
    test('says of what waits where it lies and how long it is, the newest month first', async () => {
      const world = await make();
      await aQueue(world);
      const found = await world.plays.waiting({ territory: 'GH' }, 50);
      expect(found.at(-1)).toMatchObject({ date: '2026-01-15' });
      expect(found.find(({ playId }) => playId === 'a#b|c')).toEqual({
        ...{ territory: 'GH', song: 'a|x', seconds: 1000 },
        ...{ stationId: aStationId('GH-COM-01'), date: '2026-02-01', playId: 'a#b|c' },
      });
      expect(playIds(found).toSorted()).toEqual(playIds(WAITING).toSorted());
    });

    test('has all of a long month before an older one, each once, whatever the limit', async () => {
      const world = await make();
      const long = Array.from({ length: 300 }, (_, n) => of(`F-${n}`, 'long|x', { date: '2026-02-03' }));
      await world.plays.putNew(long);
      await world.plays.putNew([of('J-1', 'long|x', { date: '2026-01-15' })]);
      await world.plays.putNew([of('M-1', 'long|x', { date: '2026-03-01' })]);
      const all = playIds(await world.plays.waiting({ territory: 'GH' }, 1000));
      expect([all.length, new Set(all).size, all[0], all.at(-1)]).toEqual([302, 302, 'M-1', 'J-1']);
      for (const limit of [1, 2, 251, 260, 301])
        expect(playIds(await world.plays.waiting({ territory: 'GH' }, limit))).toEqual(all.slice(0, limit));
    });

    test('gives the same for the same limit, and keeps to station and days', async () => {
      const world = await make();
      await aQueue(world);
      const three = await world.plays.waiting({ territory: 'GH' }, 3);
      expect(three).toEqual((await world.plays.waiting({ territory: 'GH' }, 50)).slice(0, 3));
      expect(playIds(await world.plays.waiting({ stationId: aStationId('GH-COM-02') }, 50))).toEqual(['P-5']);
      expect(playIds(await world.plays.waiting({ to: '2026-01-31' }, 50))).toEqual(['P-4']);
    });
  },
  sameSong(make) {
    test('answers what waits of exactly this song in this territory, oldest first, up to a limit', async () => {
      const world = await make();
      await aQueue(world);
      expect(playIds(await world.plays.sameSong(of('any', 'a|x'), 10))).toEqual(['a#b|c', 'P-2']);
      expect(playIds(await world.plays.sameSong(of('any', 'b|x'), 10))).toEqual(['P-4', 'P-1']);
      expect(await world.plays.sameSong(of('any', 'b|x'), 1)).toHaveLength(1);
      expect(await world.plays.sameSong(of('any', 'a'), 10)).toEqual([]);
    });

    test('looks a year back, and in the month of the play itself', async () => {
      const world = await make();
      const old = { date: '2024-05-01' };
      for (const id of ['O-1', 'O-2']) await world.plays.putNew([of(id, 'old|x', old)]);
      expect(await world.plays.sameSong(of('any', 'old|x'), 10)).toEqual([]);
      expect(await world.plays.sameSong(of('any', 'old|x', old), 10)).toHaveLength(2);
    });
  },
  decidedSong(make) {
    test('answers the plays of a song that a person decided about, up to a limit', async () => {
      const world = await make();
      await aQueue(world);
      await world.plays.putNew([decided(of('P-8', 'a|x', { date: '2026-02-05' }), { version: 1 })]);
      expect(playIds(await world.plays.decidedSong(of('any', 'a|x'), 10))).toEqual(['P-6', 'P-8']);
      expect(await world.plays.decidedSong(of('any', 'a|x'), 1)).toHaveLength(1);
      expect(await world.plays.decidedSong(of('any', 'b|x'), 10)).toEqual([]);
      expect(await world.plays.decidedSong(of('any', 'a|x', NG), 10)).toEqual([]);
    });
  },
};

/** Songs lie in parts by a hash; where both worlds must agree. */
const IN_ORDER = ['2026-01 b|x', '2026-02 ab|x', '2026-02 a|x', '2026-02 a|x', '2026-02 b|x'];
