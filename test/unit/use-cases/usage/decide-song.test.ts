import { beforeAll, describe, expect, test } from '@jest/globals';
import { songKey } from '#functions/domain/matching/song-key.ts';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import { unlinkPlay } from '#functions/use-cases/usage/unlink-play.ts';
import type { WorkId } from '#shared/ids.ts';
import { PlayLink } from '#shared/schemas/usage.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { aWork } from './a-work.ts';
import { dismissSong, linkSong, logPlays, waitingSong, waitingSongs } from './queue.ts';

let world: FakeWorld;
let workId: WorkId;
const stationId = aStationId('GH-COM-01');
const titled = (title: string, count: number, date = '2026-04-10') =>
  Array.from({ length: count }, (_, at) => ({
    playId: `${title} ${date} ${at}`,
    date,
    title,
    artist: 'Ama',
  }));
const rememberedOf = async (title: string) => {
  const song = songKey({ title, artist: 'Ama' });
  return (await world.songDecisions.findMany([song])).get(song);
};
const playsOf = async (title: string, date = '2026-04-10') =>
  (await world.plays.ofDay(stationId, date)).filter((play) => play.title === title);
const waits = async (title: string) => (await waitingSongs(world)).some((song) => song.title === title);
const undo = (playId: string) => unlinkPlay(world, OPS, { playId, applyToSame: true });

beforeAll(async () => {
  world = fakeWorld({ now: '2026-05-01T09:00:00.000Z' });
  await addStation(world);
  await addTariff(world);
  workId = await aWork(world);
  await logPlays(world, [
    ...titled('Taught', 2),
    ...titled('Jingle', 2),
    ...titled('Sting', 2),
    ...titled('Decided again', 2),
    ...titled('Many', 100),
    ...titled('Twice decided', 2),
    ...titled('Locked', 2, '2026-02-10'),
    ...titled('Locked', 2),
    ...titled('Alone', 2),
    ...titled('Audited', 2),
    { playId: 'U-1', date: '2026-04-10', isrc: 'GHZ012600001' },
    { playId: 'U-2', date: '2026-04-11', isrc: 'GHZ012600001' },
    { playId: 'U-3', date: '2026-04-11', isrc: 'GHZ012600002' },
  ]);
  await runClose(world, (await openCycle(world)).id);
}, 60_000);

describe('linking a song', () => {
  test('links all that wait, takes them off the queue and is remembered', async () => {
    const { playId } = await waitingSong(world, 'Taught');
    expect(await linkSong(world, 'Taught', workId)).toMatchObject({ linked: 2 });
    expect(await waits('Taught')).toBe(false);
    expect(await rememberedOf('Taught')).toMatchObject({
      ...{ verdict: 'work', workId, title: 'Taught', artist: 'Ama', plays: 2, stationId, playId },
      ...{ decidedBy: 'yaw', reason: 'heard it', version: 1 },
      // There is no index here, so matching thought nothing.
      thought: null,
    });
  });

  test('reaches plays of locked cycles too, each by an event that the next close settles (royalty rules §8.1)', async () => {
    expect(await linkSong(world, 'Locked', workId)).toMatchObject({ linked: 4 });
    expect(await waits('Locked')).toBe(false);
    const locked = await playsOf('Locked', '2026-02-10');
    expect(locked.map(({ atLock }) => atLock)).toEqual([{}, {}]);
    const { items } = await world.events.page('GH', { limit: 10 });
    expect(items.map(({ number, facts }) => [number, facts.kind, 'playId' in facts && facts.playId])).toEqual(
      locked.map(({ playId }, at) => [at + 1, 'match', playId]),
    );
    expect(await world.events.log('GH')).toMatchObject({ last: 2 });
  });

  test('of one play alone is not remembered', async () => {
    const { playId } = await waitingSong(world, 'Alone');
    const link = PlayLink.parse({ workId, reason: 'this once' });
    expect(await linkPlay(world, OPS, { playId, link })).toMatchObject({ linked: 1 });
    expect(await waitingSong(world, 'Alone')).toMatchObject({ plays: 1 });
    expect(await rememberedOf('Alone')).toBeUndefined();
  });

  test('without a title reaches what has the same identifier and is not remembered', async () => {
    const link = PlayLink.parse({ workId, reason: 'heard it', applyToSame: true });
    const playId = publicPlayId({ stationId, date: '2026-04-10', playId: 'U-1' });
    const { linked } = await linkPlay(world, OPS, { playId, link });
    expect(linked).toBe(2);
    expect((await world.songDecisions.findMany([songKey({})])).size).toBe(0);
  });
});

describe('dismissing a song', () => {
  test('takes it off the queue, leaves it unidentified and is remembered', async () => {
    const { play, linked } = await dismissSong(world, 'Jingle');
    expect(linked).toBe(2);
    expect(play.attribution).toMatchObject({
      ...{
        status: 'unmatched',
        dismissed: 'not-music',
        evidence: [{ code: 'dismissed', by: 'yaw', as: 'not-music' }],
      },
      reason: 'an advertisement',
    });
    expect(await waits('Jingle')).toBe(false);
    expect(await rememberedOf('Jingle')).toMatchObject({ verdict: 'not-music', workId: null, plays: 2 });
  });

  test('is taken back like a link', async () => {
    await dismissSong(world, 'Sting');
    const [play] = await playsOf('Sting');
    const playId = publicPlayId({ stationId, date: '2026-04-10', playId: present(play?.playId) });
    expect((await undo(playId)).attribution).toMatchObject({ status: 'unmatched' });
    expect(await waitingSong(world, 'Sting')).toMatchObject({ plays: 2 });
    expect(await rememberedOf('Sting')).toMatchObject({ verdict: 'withdrawn', version: 2 });
  });
});

describe('taking a decision back', () => {
  test('takes back all that was decided with it, however many, and forgets it', async () => {
    const { play, linked } = await linkSong(world, 'Many', workId);
    expect(linked).toBe(100);
    expect(await waits('Many')).toBe(false);
    await undo(play.id);
    expect(await waitingSong(world, 'Many')).toMatchObject({ plays: 100 });
    expect((await playsOf('Many')).every(({ attributionBefore }) => attributionBefore === undefined)).toBe(
      true,
    );
    expect(await rememberedOf('Many')).toMatchObject({ verdict: 'withdrawn', workId: null, version: 2 });
  });

  test('leaves what was decided at another time, and what is remembered since', async () => {
    const { playId } = await waitingSong(world, 'Twice decided');
    const alone = PlayLink.parse({ workId, reason: 'this once' });
    const first = await linkPlay(world, OPS, { playId, link: alone });
    world.setClock('2026-05-01T10:00:00.000Z');
    await dismissSong(world, 'Twice decided');
    await undo(first.play.id);
    expect(await waitingSong(world, 'Twice decided')).toMatchObject({ plays: 1 });
    expect(await rememberedOf('Twice decided')).toMatchObject({ verdict: 'not-music', version: 1 });
  });

  test('deciding again takes its place, and keeps what matching had thought', async () => {
    const { play } = await dismissSong(world, 'Decided again');
    const thought = (await rememberedOf('Decided again'))?.thought;
    await undo(play.id);
    world.setClock('2026-05-01T11:00:00.000Z');
    await linkSong(world, 'Decided again', workId);
    expect(await rememberedOf('Decided again')).toMatchObject({
      verdict: 'work',
      workId,
      version: 3,
      thought,
    });
    expect((await world.songDecisions.page({ limit: 1 })).items).toMatchObject([{ title: 'Decided again' }]);
  });

  test('is in the audit of every play and of the decision', async () => {
    const { play } = await linkSong(world, 'Audited', workId);
    await undo(play.id);
    const { items } = await world.audit.page({ actor: 'yaw', limit: 100 });
    const actions = new Set(items.map(({ action }) => action));
    expect([...actions]).toEqual(expect.arrayContaining(['play.unlinked', 'song.withdrawn', 'song.decided']));
  });
});
