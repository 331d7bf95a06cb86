import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicPlayId } from '#functions/domain/identifiers/public-play-id.ts';
import { requestRematch } from '#functions/use-cases/matching/request-rematch.ts';
import { dismissPlay } from '#functions/use-cases/usage/dismiss-play.ts';
import { PlayDismissal } from '#shared/schemas/usage.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { OPS } from '#test/support/world/people.ts';
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

let world: TestWorld;
const playOf = (playId: string, date: string) => world.plays.find({ stationId: 'GH-COM-01', date, playId });
const statusOf = async (playId: string, date: string) => (await playOf(playId, date))?.attribution.status;

beforeAll(async () => {
  world = await startWorld();
  const partner = await smallQuarter(world);
  await runIngestion(world, await sendFile(world, PLAYS));
  await runClose(world, (await openCycle(world)).id);
  await openCycle(world, { name: '2026-Q2', periodStart: '2026-04-01', periodEnd: '2026-06-30' });
  await dismissPlay(world, OPS, {
    playId: publicPlayId({ stationId: 'GH-COM-01', date: '2026-04-12', playId: 'Q-3' }),
    dismissal: PlayDismissal.parse({ as: 'not-music', reason: 'a jingle' }),
  });
  await runIngestion(world, await sendFile(world, NEW_WORKS, { partner }));
}, 60_000);
afterAll(() => world.stop());

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
  const before = await Promise.all([playOf('Q-1', '2026-04-10'), playOf('L-1', '2026-02-10')]);
  const asked = { territory: 'GH', from: '2026-01-01', to: '2026-06-30' };
  const job = await runRematch(world, await requestRematch(world, OPS, asked));
  expect(job).toMatchObject({ status: 'succeeded', counts: { matched: 0, locked: 2 } });
  expect(await Promise.all([playOf('Q-1', '2026-04-10'), playOf('L-1', '2026-02-10')])).toEqual(before);
});
