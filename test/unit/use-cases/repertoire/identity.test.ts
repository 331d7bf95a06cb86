import { beforeEach, describe, expect, test } from '@jest/globals';
import { listJobChanges } from '#functions/use-cases/jobs/list-job-changes.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';
const ISWC = 'T-900.000.001-1';
let world: FakeWorld;
let ascap: Partner;
let prs: Partner;

beforeEach(async () => {
  world = fakeWorld();
  ascap = await addPartner(world);
  prs = await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
}, 60_000);

const send = async (partner: Partner, rows: readonly string[], dryRun = false) =>
  runIngestion(world, await sendFile(world, `${[HEADER, ...rows].join('\n')}\n`, { partner, dryRun }));
const workOf = async (partner: Partner, partnerWorkId: string) =>
  (await world.works.aliases(partner.id, [partnerWorkId])).get(partnerWorkId)?.workId;
const issues = async (kind: 'duplicate-work' | 'missing-identifier' | 'share-missing') =>
  (await world.issues.page({ kind, limit: 100 })).items;

const ASEM_PA = `A-1,Asɛm Pa,,${ISWC},,Ama Mensah|00900000127|C|010;Kofi Boateng||A|010,,50;50`;
const OF_PRS = 'P-1,"ASEM, PA",,,,MENSAH AMA|00900000127|C|;BOATENG KOFI||A|,,50;50';

describe('a work that comes without identifiers', () => {
  beforeEach(() => send(ascap, [ASEM_PA]));

  test('is the one of the same title with the same writers', async () => {
    expect((await send(prs, [OF_PRS])).counts).toMatchObject({ works: { created: 1 } });
    expect(await workOf(prs, 'P-1')).toBe(await workOf(ascap, 'A-1'));
    const work = await world.works.find(present(await workOf(prs, 'P-1')));
    expect(work?.deliveries.map(({ partnerId }) => partnerId)).toEqual([ascap.id, prs.id]);
  });

  test('sent again leads to the same work, and changes nothing', async () => {
    await send(prs, [OF_PRS]);
    const first = await workOf(prs, 'P-1');
    expect((await send(prs, [OF_PRS])).counts).toMatchObject({
      works: { created: 0, updated: 0, unchanged: 1 },
    });
    expect(await workOf(prs, 'P-1')).toBe(first);
  });

  test('is a new one, and a question for a person, where half of the writers are others', async () => {
    await send(prs, ['P-2,Asem Pa,,,,Ama Mensah||C|052;Esi Quaye||A|052,,50;50']);
    expect(await workOf(prs, 'P-2')).not.toBe(await workOf(ascap, 'A-1'));
    const found = await issues('duplicate-work');
    expect(found).toMatchObject([{ subject: '052/P-2', status: 'open' }]);
    expect(found[0]?.message).toContain(await workOf(ascap, 'A-1'));
  });

  test('is a new one, and a question, where the writers agree by their names alone', async () => {
    await send(prs, ['P-4,Asem Pa,,,,MENSAH AMA||C|;BOATENG KOFI||A|,,50;50']);
    expect(await workOf(prs, 'P-4')).not.toBe(await workOf(ascap, 'A-1'));
    expect((await issues('duplicate-work')).map(({ subject }) => subject)).toContain('052/P-4');
  });

  test('is a new one, to be looked at for its missing ISWC, where nobody of its writers is known', async () => {
    await send(prs, ['P-3,Asem Pa,,,,Yaw Ofori||CA|052,,100']);
    expect(await workOf(prs, 'P-3')).not.toBe(await workOf(ascap, 'A-1'));
    expect((await issues('duplicate-work')).map(({ subject }) => subject)).not.toContain('052/P-3');
    expect((await issues('missing-identifier')).map(({ subject }) => subject)).toContain('052/P-3');
  });
});

describe('what a file would change', () => {
  test('is told field by field when it is tried dry, and nothing is changed', async () => {
    await send(ascap, [ASEM_PA]);
    const row = `A-1,Asɛm Pa Ara,,${ISWC},,Ama Mensah|00900000127|C|010;Kofi Boateng||A|010,,60;40`;
    const job = await send(ascap, [row, 'A-9,New Song,,,,Ama Mensah||CA|010,,100'], true);
    const { items, nextCursor } = await listJobChanges(world, OPS, { jobId: job.id, page: { limit: 10 } });
    expect(nextCursor).toBeNull();
    expect(items).toMatchObject([
      { noun: 'work', ref: 'A-1', outcome: 'updated', id: await workOf(ascap, 'A-1') },
      { noun: 'work', ref: 'A-9', outcome: 'created', id: null },
    ]);
    expect(items[0]?.fields.map(({ field }) => field)).toEqual(['title', 'shares']);
    expect(items[0]?.fields[0]).toEqual({ field: 'title', before: ['Asɛm Pa'], after: ['Asɛm Pa Ara'] });
    expect(await workOf(ascap, 'A-9')).toBeUndefined();
  });

  test('is a list in pages that go on where they ended', async () => {
    const rows = Array.from({ length: 7 }, (_, i) => `B-${i},Song ${i},,,,Ama Mensah||CA|010,,100`);
    const { id: jobId } = await send(ascap, rows);
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await listJobChanges(world, OPS, { jobId, page: { limit: 3, cursor } });
      seen.push(...page.items.map(({ ref }) => ref));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(rows.map((_, i) => `B-${i}`));
  });
});

describe('what was wrong with a work', () => {
  const about = async () => (await issues('share-missing')).filter(({ subject }) => subject === '010/C-1');

  test('is resolved when a later file mends it', async () => {
    await send(ascap, ['C-1,Half a Song,,,,Ama Mensah||CA|010,,50']);
    expect(await about()).toMatchObject([{ status: 'open' }]);
    const { id } = await send(ascap, ['C-1,Half a Song,,,,Ama Mensah||CA|010,,100']);
    expect(await about()).toMatchObject([{ status: 'resolved', resolvedBy: id }]);
  });

  test('is open again when it comes back', async () => {
    for (const percent of [50, 100]) await send(ascap, [`C-1,Half a Song,,,,Ama Mensah||CA|010,,${percent}`]);
    await send(ascap, ['C-1,Half a Song,,,,Ama Mensah||CA|010,,40']);
    expect(await about()).toMatchObject([{ status: 'open', resolvedBy: null }]);
  });
});
