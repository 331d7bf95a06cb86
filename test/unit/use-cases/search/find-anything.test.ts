import { beforeAll, describe, expect, test } from '@jest/globals';
import { findAnything } from '#functions/use-cases/search/find-anything.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter, WORKS } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
let partner: Partner;
let workId: WorkId;
const items = async (q: string) => (await findAnything(world, q)).items;

beforeAll(async () => {
  world = fakeWorld();
  partner = await smallQuarter(world);
  const named = WORKS.replace('Golden River,,,', 'Golden River,,T-900.000.001-1,');
  await runIngestion(world, await sendFile(world, named, { partner }));
  workId = present((await world.works.aliases(partner.id, ['A-1'])).get('A-1')).workId;
  await runClose(world, (await openCycle(world)).id);
}, 60_000);

describe('finding anything', () => {
  test.each(['T9000000011', 't-900.000.001-1'])('finds a work by its ISWC, written %s', async (q) => {
    expect(await items(q)).toEqual([
      { kind: 'work', id: workId, title: 'Golden River', note: 'Ama Mensah · T-900.000.001-1' },
    ]);
  });

  test.each(['USZQG2200540', 'us-zqg-22-00540'])('finds a recording by its ISRC, written %s', async (q) => {
    expect(await items(q)).toEqual([
      { kind: 'recording', id: workId, title: 'Golden River', note: 'US-ZQG-22-00540' },
    ]);
  });

  test.each(['ascap', '010', '10'])('finds a partner by %s', async (q) => {
    expect(await items(q)).toEqual([{ kind: 'partner', id: partner.id, title: 'ASCAP', note: '010 · US' }]);
  });

  test('finds a payment by its id, and by nothing less', async () => {
    const [payment] = await world.payments.ofCycle(present((await world.cycles.all())[0]).id);
    const id = present(payment?.id);
    expect(await items(id)).toMatchObject([{ kind: 'remittance', id, title: 'ASCAP' }]);
    expect(await items(id.slice(0, -1))).toEqual([]);
  });

  test('finds a cycle by its name', async () => {
    expect(await items('2026-q1')).toMatchObject([{ kind: 'cycle', title: '2026-Q1 – Ghana' }]);
  });
});
