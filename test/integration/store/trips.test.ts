import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import type { World } from '#functions/ports/world.ts';
import { buildIndex } from '#functions/use-cases/matching/build-index.ts';
import { requestIndexBuild } from '#functions/use-cases/matching/request-index-build.ts';
import { listAttributions } from '#functions/use-cases/usage/list-attributions.ts';
import { listUnmatched } from '#functions/use-cases/usage/list-unmatched.ts';
import { listWaitingSongs } from '#functions/use-cases/usage/list-waiting-songs.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import { StationId } from '#shared/ids.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { tripsOf } from '#test/support/trips.ts';
import { lockedCycle } from '#test/support/world/locked-cycle.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';

const MOST_TRIPS = 5;
const STATIONS = 12;
/** Days of the quarter on which stations were logged: the others are empty. */
const DAYS = ['2026-01-05', '2026-02-14', '2026-03-08', '2026-03-21', '2026-04-02'];
const PLAYS_A_DAY = 4;
const WORK_HEAD = ['work_id', 'title', 'alt_titles', 'iswc', 'isrc', 'writers', 'publishers', 'shares'];

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld();
  await quarterOf(world);
  // What a process reads once it has read by then.
  await listUnmatched(world, {}, { limit: 1 });
});
afterAll(() => world.stop());

/** Twelve stations of which one in five plays is known; the others are songs of a title that two works resemble. */
async function quarterOf(world: World): Promise<void> {
  for (let n = 1; n <= STATIONS; n += 1)
    await addStation(world, { stationId: stationOf(n), name: `Station ${n}` });
  const partner = await addPartner(world);
  const works = [0, 1].map((n) => [
    ...[`W-${n}`, `Golden River ${n}`, '', '', `USRC1000000${n}`, `KOFI ${n}||CA|010`, '', '100'],
  ]);
  await runIngestion(world, await sendFile(world, stringify([WORK_HEAD, ...works]), { partner }));
  await buildIndex(world, (await requestIndexBuild(world, OPS, { from: 'repertoire' })).id);
  await lockedCycle(world, 1, { periodStart: '2025-10-01', periodEnd: '2025-12-31', lines: [] });
  for (const date of DAYS) await sendPlays(world, OPS, { plays: playsOn(date), requestId: date });
}

const stationOf = (n: number): string => `GH-COM-${String(n).padStart(2, '0')}`;
const playsOn = (date: string) =>
  Array.from({ length: STATIONS * PLAYS_A_DAY }, (_, n) => ({
    ...{ playId: `P-${n}`, stationId: stationOf(1 + (n % STATIONS)), durationSeconds: 180 },
    ...{ playedAt: `${date}T08:00:00Z`, title: `Golden Rivers ${n % 30}`, artist: 'Kofi' },
    ...(n % 5 === 0 && { isrc: 'USRC10000000' }),
  }));

describe('a page of a list that many places hold', () => {
  const asked = {
    attributions: () => listAttributions(world, {}, { limit: 50 }),
    'attributions of a quarter': () =>
      listAttributions(world, { from: '2026-01-01', to: '2026-03-31' }, { limit: 50 }),
    'attributions of a status that few have': () =>
      listAttributions(world, { status: 'review' }, { limit: 50 }),
    songs: () => listWaitingSongs(world, {}, { limit: 50 }),
    'unmatched plays': () => listUnmatched(world, {}, { limit: 50 }),
    'unmatched plays of a station': () =>
      listUnmatched(world, { stationId: StationId.parse(stationOf(7)) }, { limit: 50 }),
  };

  test.each(Object.entries(asked))('costs few round trips: %s', async (_, ask) => {
    expect((await tripsOf(world.table, ask)).trips).toBeLessThanOrEqual(MOST_TRIPS);
  });

  test('and attributions ask no day that holds nothing', async () => {
    const { calls } = await tripsOf(world.table, asked['attributions of a status that few have']);
    // The stations, their notes, and one read of each day that was logged in the last month.
    expect(calls).toBe(1 + (1 + STATIONS) + 3 * STATIONS);
  });
});
