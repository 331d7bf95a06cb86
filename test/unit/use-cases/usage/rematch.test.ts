import { beforeEach, describe, expect, test } from '@jest/globals';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { buildTonight } from '#functions/use-cases/matching/build-tonight.ts';
import { setBands } from '#functions/use-cases/matching/set-bands.ts';
import { dismissPlay } from '#functions/use-cases/usage/dismiss-play.ts';
import { requestRematch } from '#functions/use-cases/usage/request-rematch.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import { PlayDismissal } from '#shared/schemas/usage.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { runRematch } from '#test/support/world/run-rematch.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
L-1,GH-COM-01,2026-02-10T08:00:00Z,Harbor Lanternz,Adwoa Sarpong,,,200
Q-1,GH-COM-01,2026-04-10T08:00:00Z,Harbor Lanternz,Adwoa Sarpong,,,200
Q-2,GH-COM-01,2026-04-11T08:00:00Z,Harbour Lanterns,Adwoa Sarpong,,,200
Q-3,GH-COM-01,2026-04-12T08:00:00Z,Station Jingle,,,,15
`;
const NEW_WORKS = `work_id,title,alt_titles,iswc,isrc,writers,publishers,shares
A-5,Harbour Lanterns,,,,Adwoa Sarpong||CA|010,,100
A-6,Station Jingle,,,,Nobody Known||CA|010,,100
`;
const SECOND_QUARTER = { territory: 'GH', from: '2026-04-01', to: '2026-06-30' };

let world: FakeWorld;
const playOf = (playId: string, date: string) =>
  world.plays.find({ stationId: aStationId('GH-COM-01'), date, playId });
const statusOf = async (playId: string, date: string) => (await playOf(playId, date))?.attribution.status;

beforeEach(async () => {
  world = fakeWorld({ now: '2026-05-01T09:00:00.000Z' });
  const partner = await smallQuarter(world);
  await runIngestion(world, await sendFile(world, PLAYS));
  await runClose(world, (await openCycle(world)).id);
  await openCycle(world, { name: '2026-Q2', periodStart: '2026-04-01', periodEnd: '2026-06-30' });
  await dismissPlay(world, OPS, {
    playId: publicPlayId({ stationId: aStationId('GH-COM-01'), date: '2026-04-12', playId: 'Q-3' }),
    dismissal: PlayDismissal.parse({ as: 'not-music', reason: 'a jingle' }),
  });
  await runIngestion(world, await sendFile(world, NEW_WORKS, { partner }));
}, 60_000);

describe('new repertoire', () => {
  test('queues a rematch of the open cycle, and of no closed one', async () => {
    const { items } = await world.jobs.page({ kind: 'rematch', limit: 10 });
    expect(items.map(({ input }) => input)).toEqual([SECOND_QUARTER]);
  });

  test('finds plays of open cycles that waited; what is locked and what a person decided stays', async () => {
    const { items } = await world.jobs.page({ kind: 'rematch', limit: 10 });
    const [queued] = items;
    if (queued === undefined) throw new Error('no rematch was queued');
    const job = await runRematch(world, queued, 2);
    expect(job).toMatchObject({ status: 'succeeded', counts: { plays: expect.any(Number) } });
    expect(await playOf('Q-1', '2026-04-10')).toMatchObject({
      attribution: { status: 'matched', method: 'metadata', decidedBy: `job:${queued.id}` },
    });
    expect(await statusOf('Q-2', '2026-04-11')).toBe('matched');
    expect(await playOf('Q-3', '2026-04-12')).toMatchObject({ attribution: { dismissed: 'not-music' } });
    expect(await statusOf('L-1', '2026-02-10')).toBe('unmatched');
  });
});

test('a rematch that finds nothing new writes nothing', async () => {
  const [queued] = (await world.jobs.page({ kind: 'rematch', limit: 1 })).items;
  if (queued === undefined) throw new Error('no rematch was queued');
  await runRematch(world, queued);
  const before = await Promise.all([playOf('Q-1', '2026-04-10'), playOf('L-1', '2026-02-10')]);
  const asked = { territory: 'GH', from: '2026-01-01', to: '2026-06-30' };
  const job = await runRematch(world, await requestRematch(world, OPS, asked));
  expect(job).toMatchObject({ status: 'succeeded', counts: { matched: 0, locked: 2 } });
  expect(await Promise.all([playOf('Q-1', '2026-04-10'), playOf('L-1', '2026-02-10')])).toEqual(before);
});

describe('other thresholds and another model', () => {
  const rematches = async () => (await world.jobs.page({ kind: 'rematch', limit: 50 })).items.length;

  test('thresholds that an administrator sets match again what waits, and decide from then on', async () => {
    const before = await rematches();
    const bands = { accept: 0.9999, reject: 0.01 };
    await setBands(world, ADMIN, { scope: 'station:GH-COM-01', bands, version: 0 });
    expect(await rematches()).toBe(before + 1);
    const [queued] = (await world.jobs.page({ kind: 'rematch', status: 'queued', limit: 1 })).items;
    if (queued === undefined) throw new Error('no rematch was queued');
    await runRematch(world, queued);
    await runIngestion(
      world,
      await sendFile(
        world,
        `${PLAYS.split('\n')[0]}\nQ-9,GH-COM-01,2026-04-20T08:00:00Z,Harbor Lanternz,Adwoa Sarpong,,,200\n`,
      ),
    );
    expect(await playOf('Q-9', '2026-04-20')).toMatchObject({
      attribution: { status: 'review', match: { settings: 1 } },
    });
  });

  test('a night after the code came with another model matches again what waits, once', async () => {
    const before = await world.catalogue.current();
    if (before === undefined) throw new Error('there is no index');
    const after = { ...before, matchedBy: 'a model before', version: before.version + 1 };
    await world.commit({
      actor: 'test',
      changes: [{ kind: 'catalogueIndex', action: 'test', before, after }],
    });
    const known = await rematches();
    await buildTonight(world, '2026-04-21T03:30:00Z');
    await buildTonight(world, '2026-04-22T03:30:00Z');
    expect(await rematches()).toBe(known + 1);
  });
});

test('a play that is matched by an index without the newest works says so', async () => {
  const [current] = (await world.partners.all()).map(({ id }) => id);
  const summary = await world.partners.repertoire(present(current));
  if (summary === undefined) throw new Error('the partner delivered nothing');
  await world.partners.saveRepertoire(summary, {
    ...summary,
    lastJobId: 'job_01J00000000000000000000000',
    version: summary.version + 1,
  });
  const play = {
    playId: 'S-1',
    stationId: 'GH-COM-01',
    playedAt: '2026-04-22T08:00:00Z',
    title: 'Harbour Lanterns',
  };
  await sendPlays(world, OPS, { plays: [{ ...play, artist: 'Adwoa Sarpong' }], requestId: 'S-1' });
  expect(await playOf('S-1', '2026-04-22')).toMatchObject({ attribution: { match: { stale: true } } });
});
