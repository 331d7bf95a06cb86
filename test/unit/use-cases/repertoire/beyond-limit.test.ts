import { beforeEach, describe, expect, test } from '@jest/globals';
import { mergeWork } from '#functions/use-cases/repertoire/merge-work.ts';
import { itemBytes } from '#shared/item-bytes.ts';
import { MAX_OTHER_NAMES, MAX_REPERTOIRE_BYTES } from '#shared/schemas/repertoire.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';
/** As many titles as a row of a table has room for: 120 KB of a work, which gathers them beside the delivery. */
const titles = (by: string) =>
  Array.from({ length: 62 }, (_, at) => `${by} ${at} ${'€'.repeat(290)}`).join(';');
const row = (id: string, { iswc, alt = '' }: { iswc: string; alt?: string }) =>
  `${id},Golden River,${alt},${iswc},,Ama Mensah||CA|010,,100`;
const KEY = 'ipi:00000000199';
const [SHARED, OTHER, SMALL] = ['T-900.000.001-1', 'T-900.000.002-2', 'T-900.000.003-3'];

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld();
});

const society = (societyCode: string) =>
  addPartner(world, { name: societyCode, societyCode, countryCode: 'GB' });
const send = async (societyCode: string, ...rows: readonly string[]) => {
  const partner = await society(societyCode);
  return runIngestion(world, await sendFile(world, `${HEADER}\n${rows.join('\n')}\n`, { partner }));
};
const workOf = async (iswc: string) =>
  present(await world.works.find(present((await world.works.byIswc([iswc], 'external')).get(iswc))));

describe('a work that deliveries would make larger than an item', () => {
  test('rejects the row that is too much, names its line, and takes the rest of the file', async () => {
    await send('010', row('A-1', { iswc: SHARED, alt: titles('A') }));
    await send('052', row('P-1', { iswc: SHARED, alt: titles('P') }));
    const job = await send(
      '058',
      row('S-1', { iswc: SHARED, alt: titles('S') }),
      row('S-2', { iswc: SMALL }),
    );

    expect(job).toMatchObject({ status: 'succeeded', counts: { works: { created: 1, rejected: 1 } } });
    expect(job.problems).toMatchObject([{ code: 'work.beyond-limit', line: 2 }]);
    const work = await workOf('T9000000011');
    expect(work.deliveries).toHaveLength(2);
    expect(itemBytes(work)).toBeLessThanOrEqual(MAX_REPERTOIRE_BYTES);
    expect(await workOf('T9000000033')).toMatchObject({ title: 'Golden River' });
  });

  test('is not made by a merge', async () => {
    await send('010', row('A-1', { iswc: SHARED, alt: titles('A') }));
    await send('052', row('P-1', { iswc: SHARED, alt: titles('P') }));
    await send('058', row('S-1', { iswc: OTHER, alt: titles('S') }));
    const [into, from] = [await workOf('T9000000011'), await workOf('T9000000022')];

    const asked = { workId: from.id, into: into.id, reason: 'the same song' };
    await expect(mergeWork(world, OPS, asked)).rejects.toMatchObject({
      code: 'merge.impossible',
      message: expect.stringContaining('One work cannot hold'),
    });
  });
});

test('a merge of works as large as they may be is one transaction, and its audit has room', async () => {
  await send('010', row('A-1', { iswc: SHARED, alt: titles('A') }));
  await send('058', row('S-1', { iswc: OTHER, alt: titles('S') }));
  const [into, from] = [await workOf('T9000000011'), await workOf('T9000000022')];
  await mergeWork(world, OPS, { workId: from.id, into: into.id, reason: 'the same song' });

  const { items } = await world.audit.page({ entity: 'work', entityId: into.id, limit: 1 });
  expect(items).toMatchObject([
    {
      action: 'work.merge-taken',
      after: { deliveries: { bytes: expect.any(Number), sha256: expect.any(String) } },
    },
  ]);
});

test('a party keeps as many other names as it may have, and a further one changes nothing', async () => {
  const named = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) =>
      [
        `N-${from + at}`,
        `Song ${from + at}`,
        '',
        '',
        '',
        `Name ${from + at}|00000000199|CA|010`,
        '',
        '100',
      ].join(','),
    );
  await send('010', ...named(0, MAX_OTHER_NAMES + 1));
  const before = (await world.parties.byKeys([KEY])).get(KEY);
  expect(before?.otherNames).toHaveLength(MAX_OTHER_NAMES);
  await send('052', ...named(500, 3));
  expect((await world.parties.byKeys([KEY])).get(KEY)).toEqual(before);
});
