import { beforeAll, describe, expect, test } from '@jest/globals';
import { listUnidentifiedLists } from '#functions/use-cases/held/list-unidentified-lists.ts';
import { requestUnidentifiedList } from '#functions/use-cases/held/request-unidentified-list.ts';
import { writeUnidentifiedList } from '#functions/use-cases/held/write-unidentified-list.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { UnidentifiedListRequest } from '#shared/schemas/held.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { FINANCE } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { runJob } from '#test/support/world/run-job.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

/** The tune of the first quarter once more, and one of which nothing was logged. */
const NEXT_PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
P-5,GH-COM-01,2026-05-01T08:00:00Z,unknown tune,NOBODY,,,100
P-6,GH-COM-01,2026-05-02T08:00:00Z,,,,,60
`;
const HALF_YEAR = { territory: 'GH', from: '2026-01-01', to: '2026-06-30' };

let world: FakeWorld;
beforeAll(async () => {
  world = fakeWorld();
  await smallQuarter(world);
  const first = await openCycle(world);
  await runClose(world, first.id);
  world.setClock('2026-07-10T09:00:00.000Z');
  await runIngestion(world, await sendFile(world, NEXT_PLAYS));
  const period = { periodStart: '2026-04-01', periodEnd: '2026-06-30' };
  const second = await openCycle(world, { name: '2026-Q2 – Ghana', ...period });
  await runClose(world, second.id);
  await openCycle(world, { name: 'Open', periodStart: '2026-07-01', periodEnd: '2026-09-30' });
}, 90_000);

async function listed(asked = HALF_YEAR) {
  const { id } = await requestUnidentifiedList(world, FINANCE, asked);
  const job = await runJob(world, id, () => writeUnidentifiedList(world, id));
  const { items } = await listUnidentifiedLists(world, { limit: 50 });
  const list = present(items.find((one) => one.id === job.result?.['listId']));
  const key = `statements/unidentified/GH/${id}/${list.fileName}`;
  const bytes = present(await world.files.read({ bucket: 'exports', key }));
  return { job, list, text: new TextDecoder().decode(bytes) };
}
const songs = (text: string) => text.split('\r\n').filter((row) => /^(SONG|TOTAL)/.test(row));

describe('the list of unidentified plays', () => {
  test('of a half-year has a row for each song of a station, over its quarters', async () => {
    const { list, text } = await listed();
    expect(songs(text)).toEqual([
      'SONG,,,GH-COM-01,Harbour FM,Unknown Tune,Nobody,2026-02-04,2026-05-01,2,300,3.00,GHS',
      'SONG,,,GH-COM-01,Harbour FM,,,2026-05-02,2026-05-02,1,60,0.60,GHS',
      'TOTAL,,,,,,,,,3,360,3.60,GHS',
    ]);
    expect(list).toMatchObject({
      songs: 2,
      plays: 3,
      amount: { minor: 360n },
      cycleIds: [expect.any(String), expect.any(String)],
    });
    expect(list.checksum).toBe(sha256Of(text));
    expect(list.sizeBytes).toBe(Buffer.byteLength(text));
    expect(list.url).toContain('unidentified-GH-2026-01-01-2026-06-30.csv');
  });

  test('adds up to what the cycles held for plays without a work', async () => {
    const { list } = await listed();
    const cycles = await world.cycles.all();
    const held = cycles.flatMap((cycle) => cycle.held.filter(({ reason }) => reason === 'unidentified'));
    expect(list.amount.minor).toBe(held.reduce((sum, { amount }) => sum + amount.minor, 0n));
  });

  test('has the cycles alone that lie within the period whole', async () => {
    const { text } = await listed({ ...HALF_YEAR, from: '2026-02-01' });
    expect(songs(text).at(-1)).toBe('TOTAL,,,,,,,,,2,160,1.60,GHS');
    expect(text).not.toContain('2026-Q1');
  });

  test('run again once it is written, is not written again', async () => {
    const { job } = await listed();
    const before = await listUnidentifiedLists(world, { limit: 50 });
    await writeUnidentifiedList(world, job.id);
    expect(await listUnidentifiedLists(world, { limit: 50 })).toEqual(before);
  });
});

describe('asking for a list', () => {
  test('of a period in which no cycle is locked is refused', async () => {
    const asked = { ...HALF_YEAR, from: '2026-07-01', to: '2026-12-31' };
    await expect(requestUnidentifiedList(world, FINANCE, asked)).rejects.toMatchObject({
      code: 'cycle.not-locked',
    });
  });

  test.each([
    ['longer than a year', '2026-01-01', '2027-01-01'],
    ['that ends before it starts', '2026-06-30', '2026-01-01'],
  ])('of a period %s is no request', (_, from, to) => {
    expect(UnidentifiedListRequest.safeParse({ territory: 'GH', from, to }).success).toBe(false);
  });
});
