import { beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '#functions/domain/calendar.ts';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { dismissPlay } from '#functions/use-cases/usage/dismiss-play.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import { unlinkPlay } from '#functions/use-cases/usage/unlink-play.ts';
import { PlayDismissal, PlayLink } from '#shared/schemas/usage.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aWork } from '#test/support/given/a-delivered-work.ts';
import { anId, aStationId } from '#test/support/given/an-id.ts';
import { aRecording } from '#test/support/given/stored-records.ts';
import { add, changed } from '#test/support/world/add.ts';
import { OPS } from '#test/support/world/people.ts';
import { addStation, openCycle } from '#test/support/world/set-up.ts';

let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  await addStation(world);
});

const aPlay = (playId: string, over = {}) => ({
  playId,
  stationId: aStationId('GH-COM-01'),
  playedAt: '2026-02-01T08:00:00Z',
  title: 'Golden River',
  durationSeconds: 200,
  ...over,
});
const send = (plays: readonly unknown[], requestId = 'request') =>
  sendPlays(world, OPS, { plays, requestId });
const KEY = { stationId: aStationId('GH-COM-01'), date: '2026-02-01' };
const repeated = () => world.plays.duplicates(aStationId('GH-COM-01'), '2026-01-01', '2026-12-31');

describe('sendPlays', () => {
  test('judges each play by itself, by its place in the batch', async () => {
    const plays = [
      aPlay('P-1'),
      aPlay('P-2', { stationId: aStationId('GH-NO-01') }),
      aPlay('P-3', { durationSeconds: -1 }),
      'no play at all',
      aPlay('P-1'),
      aPlay('P-1', { title: 'Another' }),
    ];
    const { accepted, duplicates, rejected } = await send(plays);
    expect({ accepted, duplicates }).toEqual({ accepted: 1, duplicates: 1 });
    expect(rejected.map(({ index, code }) => [index, code])).toEqual([
      [1, 'play.unknown-station'],
      [2, 'play.invalid'],
      [3, 'play.invalid'],
      [5, 'play.differs'],
    ]);
  });

  test('refuses a play dated later than the day after it is received (royalty rules §2)', async () => {
    const today = world.clock.now().slice(0, 10);
    const on = (days: number) => ({ playedAt: `${addDays(today, days)}T08:00:00Z` });
    const { accepted, rejected } = await send([
      aPlay('P-1', on(0)),
      aPlay('P-2', on(1)),
      aPlay('P-3', on(2)),
    ]);
    expect({ accepted, rejected }).toMatchObject({
      accepted: 2,
      rejected: [{ index: 2, code: 'play.in-future' }],
    });
  });

  test('says which plays there was no time for, and takes them when they come again', async () => {
    const plays = Array.from({ length: 240 }, (_, n) => aPlay(`P-${n}`, { title: `Golden River ${n}` }));
    const start = Date.parse(world.clock.now());
    let looked = 0;
    // Every look at the clock takes two and a half seconds, and there is one for each batch.
    const slow = {
      ...world,
      clock: {
        now: () => {
          looked += 1;
          return new Date(start + 2500 * looked).toISOString();
        },
      },
    };
    const first = await sendPlays(slow, OPS, { plays, requestId: 'slow' });
    const late = first.rejected.map(({ index }) => index);
    expect(first.accepted).toBeGreaterThan(0);
    expect(first.accepted + late.length).toBe(240);
    expect(new Set(first.rejected.map(({ code }) => code))).toEqual(new Set(['play.later']));
    expect(
      await send(
        late.flatMap((index) => plays[index] ?? []),
        'rest',
      ),
    ).toMatchObject({
      ...{ accepted: late.length, duplicates: 0, rejected: [] },
    });
  });

  test('counts a request that is sent again as the first time, and one of another as duplicates', async () => {
    const plays = [aPlay('P-1'), aPlay('P-2')];
    await send(plays);
    expect(await send(plays)).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(await repeated()).toBe(0);
    expect(await send(plays, 'another')).toMatchObject({ accepted: 0, duplicates: 2 });
    await send(plays, 'another');
    expect(await repeated()).toBe(2);
  });

  test('of two requests with one play at once takes one', async () => {
    const both = await Promise.all(['one', 'two'].map((id) => send([aPlay('P-1')], id)));
    expect(both.map(({ accepted }) => accepted).toSorted()).toEqual([0, 1]);
  });

  test('keeps the first content of a play id', async () => {
    await send([aPlay('P-1')]);
    await send([aPlay('P-1', { title: 'Another' })], 'another');
    expect(await world.plays.find({ ...KEY, playId: 'P-1' })).toMatchObject({
      title: 'Golden River',
      version: 1,
    });
  });
});

describe('deciding about a play', () => {
  const playId = publicPlayId({ ...KEY, playId: 'P-1' });
  const link = (over: object) =>
    linkPlay(world, OPS, { playId, link: PlayLink.parse({ reason: 'heard it', ...over }) });
  const dismiss = () =>
    dismissPlay(world, OPS, { playId, dismissal: PlayDismissal.parse({ as: 'ignored', reason: 'x' }) });
  const undo = () => unlinkPlay(world, OPS, { playId, applyToSame: false });
  const logged = async () => {
    await send([aPlay('P-1')]);
    await world.works.save(undefined, aWork(1));
  };

  test('is refused while its cycle closes, and leaves the play as it is', async () => {
    await logged();
    await link({ workId: anId('wrk', 1) });
    const before = await world.plays.find({ ...KEY, playId: 'P-1' });
    const cycle = await openCycle(world);
    await add(world, changed('cycle', cycle, { status: 'Closing' }));
    const locked = { code: 'cycle.closing' };
    await expect(link({ workId: anId('wrk', 1) })).rejects.toMatchObject(locked);
    await expect(dismiss()).rejects.toMatchObject(locked);
    await expect(undo()).rejects.toMatchObject(locked);
    expect(await world.plays.find({ ...KEY, playId: 'P-1' })).toEqual(before);
  });

  test('is refused where there is no such play', async () => {
    await world.works.save(undefined, aWork(1));
    const notFound = { code: 'not-found' };
    await expect(link({ workId: anId('wrk', 1) })).rejects.toMatchObject(notFound);
    await expect(dismiss()).rejects.toMatchObject(notFound);
    await expect(undo()).rejects.toMatchObject(notFound);
  });

  test.each([
    ['a work that is not there', { workId: anId('wrk', 9) }],
    ['a recording that is not there', { recordingId: anId('rec', 9) }],
    ['a recording that leads to no work', { recordingId: anId('rec', 1) }],
    ['a recording of several works', { recordingId: anId('rec', 2) }],
  ])('refuses %s', async (_what, target) => {
    await logged();
    await world.recordings.save(undefined, aRecording(1));
    const medley = aRecording(2).deliveries.flatMap((delivery) =>
      [aWork(1), aWork(2)].map(({ id: workId }) => ({ ...delivery, workId })),
    );
    await world.recordings.save(undefined, aRecording(2, { deliveries: medley }));
    await expect(link(target)).rejects.toMatchObject({ code: 'link.target-unknown' });
  });

  test('that was never made is not taken back', async () => {
    await logged();
    await expect(undo()).rejects.toMatchObject({ code: 'play.not-linked' });
  });

  test('is taken back to what was before the first of two', async () => {
    await logged();
    const { attribution } = (await world.plays.find({ ...KEY, playId: 'P-1' })) ?? {};
    await link({ workId: anId('wrk', 1) });
    await dismiss();
    await undo();
    expect((await world.plays.find({ ...KEY, playId: 'P-1' }))?.attribution).toEqual(attribution);
  });
});
