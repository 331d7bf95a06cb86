import { beforeEach, describe, expect, test } from '@jest/globals';
import { listWaitingSongs } from '#functions/use-cases/usage/list-waiting-songs.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { aWork } from './a-work.ts';
import { linkSong, logPlays, waitingSong, waitingSongs } from './queue.ts';

let world: FakeWorld;
const titles = async () => (await waitingSongs(world)).map(({ title }) => title);

beforeEach(async () => {
  world = fakeWorld({ now: '2026-05-01T09:00:00.000Z' });
  await addStation(world);
  await addStation(world, { stationId: 'GH-COM-02', name: 'Hill FM' });
  await addStation(world, { stationId: 'GH-TV-01', name: 'Coast TV', medium: 'tv' });
  await addTariff(world);
  await addTariff(world, { medium: 'tv', basis: 'perPlay', rate: '5.000000' });
  await logPlays(world, [
    { playId: 'L-1', date: '2026-02-01', title: 'Before', artist: 'Ama' },
    { playId: 'L-2', date: '2026-02-02', title: 'Before', artist: 'Ama', stationId: aStationId('GH-TV-01') },
    { playId: 'N-1', date: '2026-04-10', title: 'Long', artist: 'Ama', durationSeconds: 300 },
    { playId: 'N-2', date: '2026-04-11', title: 'Twice', artist: 'Kofi' },
    { playId: 'a#b|c', date: '2026-04-12', title: 'TWICE!', artist: 'Kofi', durationSeconds: 205 },
    { playId: 'N-4', date: '2026-04-12', title: 'Seen', artist: 'Esi', stationId: aStationId('GH-TV-01') },
    {
      playId: 'N-5',
      date: '2026-04-12',
      title: 'Unknown worth',
      artist: 'X',
      stationId: aStationId('GH-COM-02'),
    },
  ]);
}, 60_000);

const lockFirstQuarter = async () => runClose(world, (await openCycle(world)).id);

describe('the queue of songs that wait', () => {
  test('groups plays by title and artist, whatever their ids are made of', async () => {
    expect(await waitingSong(world, 'TWICE!')).toMatchObject({
      ...{ artist: 'Kofi', plays: 2, seconds: 405, stationIds: ['GH-COM-01'] },
      ...{ from: '2026-04-11', to: '2026-04-12', isLocked: false, status: 'unmatched' },
    });
  });

  test('values nothing before a cycle was locked, and has the longest first', async () => {
    expect((await waitingSongs(world)).every(({ expected }) => expected === null)).toBe(true);
    expect(await titles()).toEqual(['TWICE!', 'Before', 'Long', 'Seen', 'Unknown worth']);
  });

  test('has the most money first, at what each station paid in the last locked cycle', async () => {
    expect((await lockFirstQuarter()).status).toBe('succeeded');

    const songs = await waitingSongs(world);
    expect(songs.map(({ title, expected, isLocked }) => [title, expected?.minor, isLocked])).toEqual([
      ['Before', 700n, true],
      ['Seen', 500n, false],
      ['TWICE!', 405n, false],
      ['Long', 300n, false],
      ['Unknown worth', undefined, false],
    ]);
  });

  test('never expects more of a locked cycle than it holds, and says what of a song lies where', async () => {
    await lockFirstQuarter();
    await logPlays(world, [
      { playId: 'L-3', date: '2026-03-01', title: 'Before', artist: 'Ama' },
      { playId: 'N-6', date: '2026-04-20', title: 'Before', artist: 'Ama', durationSeconds: 100 },
    ]);

    const { expected, money } = await waitingSong(world, 'Before');
    // The late play holds nothing yet: a close gives it its money.
    expect(
      money.map(({ cycleName, isHeld, plays, amount }) => [cycleName, isHeld, plays, amount?.minor]),
    ).toEqual([
      [expect.any(String), true, 3, 700n],
      [null, false, 1, 100n],
    ]);
    expect(expected?.minor).toBe(800n);
  });

  test('is narrowed to what lies in locked cycles, or outside them', async () => {
    await lockFirstQuarter();
    const of = async (cycles: 'open' | 'locked') =>
      (await listWaitingSongs(world, { territory: 'GH', cycles }, { limit: 50 })).items.map(
        ({ title }) => title,
      );

    expect(await of('locked')).toEqual(['Before']);
    expect(await of('open')).toEqual(['Seen', 'TWICE!', 'Long', 'Unknown worth']);
  });

  test('goes on after the last song of a page, though songs were decided meanwhile', async () => {
    await lockFirstQuarter();
    const first = await listWaitingSongs(world, { territory: 'GH' }, { limit: 3 });
    expect(first.items.map(({ title }) => title)).toEqual(['Before', 'Seen', 'TWICE!']);
    await linkSong(world, 'TWICE!', await aWork(world));
    const cursor = first.nextCursor ?? '';
    const second = await listWaitingSongs(world, { territory: 'GH' }, { limit: 3, cursor });
    expect(second.items.map(({ title }) => title)).toEqual(['Long', 'Unknown worth']);
    expect(second.nextCursor).toBeNull();
  });

  test('keeps to the station and the days that are asked for', async () => {
    const of = async (filter: Parameters<typeof listWaitingSongs>[1]) =>
      (await listWaitingSongs(world, filter, { limit: 50 })).items.map(({ title }) => title);
    expect(await of({ territory: 'GH', stationId: aStationId('GH-TV-01') })).toEqual(['Before', 'Seen']);
    expect(await of({ from: '2026-04-11', to: '2026-04-12' })).toEqual(['TWICE!', 'Seen', 'Unknown worth']);
    expect(await of({ territory: 'NG' })).toEqual([]);
  });
});
