import { beforeAll, describe, expect, test } from '@jest/globals';
import { listUnmatched } from '#functions/use-cases/usage/list-unmatched.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';
import { logPlays, waitingSong } from './queue.ts';

const HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';
const ISRC = 'USZQG2200540';
let world: FakeWorld;

beforeAll(async () => {
  world = fakeWorld({ now: '2026-05-01T09:00:00.000Z' });
  await addStation(world);
  for (const [code, row] of [
    ['010', `A-1,Golden River,,T-900.000.001-1,${ISRC},Ama Mensah||CA|010,A Publisher||E|010,50;50`],
    ['052', `P-1,Sika Asuo,,T-900.000.002-2,${ISRC},Kofi Boateng||CA|052,,100`],
  ] as const) {
    const partner = await addPartner(world, { name: code, societyCode: code });
    await runIngestion(world, await sendFile(world, `${HEADER}\n${row}\n`, { partner }));
  }
  await logPlays(world, [{ playId: 'P-1', date: '2026-04-10', title: 'A river', artist: 'Ama', isrc: ISRC }]);
}, 60_000);

describe('a play whose ISRC leads to several works', () => {
  test('has them as candidates, each as likely, with what is known of them', async () => {
    const { status, candidates } = await waitingSong(world, 'A river');
    expect(status).toBe('review');
    expect(candidates.toSorted((a, b) => a.title.localeCompare(b.title))).toMatchObject([
      {
        title: 'Golden River',
        origin: 'external',
        names: ['Ama Mensah'],
        iswc: 'T9000000011',
      },
      { title: 'Sika Asuo', origin: 'external', names: ['Kofi Boateng'], iswc: 'T9000000022', score: 0.5 },
    ]);
    for (const { reasons } of candidates)
      expect(reasons[0]).toEqual({ code: 'several-works', isrc: ISRC, works: 2 });
  });

  test('has the same in the list of plays', async () => {
    const { items } = await listUnmatched(world, { territory: 'GH' }, { limit: 10 });
    expect(items[0]?.candidates).toEqual((await waitingSong(world, 'A river')).candidates);
  });
});
