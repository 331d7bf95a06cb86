import { beforeEach, describe, expect, test } from '@jest/globals';
import { mergeWork, unmergeWork } from '#functions/use-cases/repertoire/merge-work.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';

const HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';
const ONE = `A-1,Golden River,,T-900.000.001-1,USZQG2200540,Ama Mensah||CA|010,,100`;
const OTHER = `P-1,Sika Asuo,,T-900.000.002-2,GBZQG2200540,Ama Mensah||CA|010,,100`;
let world: FakeWorld;
let ascap: Partner;
let prs: Partner;

beforeEach(async () => {
  world = fakeWorld();
  await addStation(world);
  await addTariff(world);
  ascap = await addPartner(world);
  prs = await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
  await addAgreement(world, ascap.id);
  await addAgreement(world, prs.id);
  await send(ascap, ONE);
  await send(prs, OTHER);
}, 60_000);

const send = async (partner: Partner, row: string) =>
  runIngestion(world, await sendFile(world, `${HEADER}\n${row}\n`, { partner }));
const workOf = async (partner: Partner, id: string) =>
  present((await world.works.aliases(partner.id, [id])).get(id)).workId;

/** PRS's work, merged into ASCAP's. */
const merged = async () => {
  const [into, from] = [await workOf(ascap, 'A-1'), await workOf(prs, 'P-1')];
  const seen = await mergeWork(world, OPS, { workId: from, into, reason: 'the same song' });
  return { seen, from, into };
};

describe('merging a work into another', () => {
  test('makes its identifiers and its partner’s work id lead there', async () => {
    const { seen, from, into } = await merged();
    expect(seen).toMatchObject({ id: into, alternativeTitles: ['Sika Asuo'], merged: [{ workId: from }] });
    expect(await workOf(prs, 'P-1')).toBe(into);
    expect((await world.works.byIswc(['T9000000022'], 'external')).get('T9000000022')).toBe(into);
    expect(seen.recordings.map(({ isrc }) => isrc).toSorted()).toEqual(['GBZQG2200540', 'USZQG2200540']);
  });

  test('is in the audit of both', async () => {
    await merged();
    const { items } = await world.audit.page({ entity: 'work', limit: 100 });
    expect(items.map(({ action, actor }) => `${action} ${actor}`)).toEqual(
      expect.arrayContaining(['work.merged yaw', 'work.merge-taken yaw']),
    );
  });

  test('puts what its partner says later where it belongs now', async () => {
    await merged();
    await send(prs, OTHER.replace('Sika Asuo', 'Sika Asuo Kɛseɛ'));
    const work = await world.works.find(await workOf(ascap, 'A-1'));
    expect(work?.deliveries.map(({ title }) => title)).toEqual(['Golden River', 'Sika Asuo Kɛseɛ']);
  });

  test.each([
    [
      'one that is merged already',
      'work.merged',
      async () => {
        const { from, into } = await merged();
        return [from, into];
      },
    ],
    [
      'a work with itself',
      'merge.impossible',
      async () => [await workOf(ascap, 'A-1'), await workOf(ascap, 'A-1')],
    ],
    ['into nothing', 'merge.impossible', async () => [await workOf(ascap, 'A-1'), anId('wrk', 99)]],
    ['nothing', 'not-found', async () => [anId('wrk', 99), await workOf(ascap, 'A-1')]],
  ])('refuses %s', async (_what, code, works) => {
    const [workId, into] = await works();
    const asked = { workId: present(workId), into: present(into), reason: 'x' };
    await expect(mergeWork(world, OPS, asked)).rejects.toMatchObject({ code });
  });

  test('lets plays of either count for the one work from the next close on', async () => {
    await merged();
    await playAt(world, '2026-02-01', { isrc: 'USZQG2200540' });
    await playAt(world, '2026-02-02', { isrc: 'GBZQG2200540' });
    const { id } = await openCycle(world);
    expect((await runClose(world, id)).status).toBe('succeeded');
    const lines = await world.cycles.lines(id);
    expect(lines.map(({ reference, usageCount }) => `${reference} ${usageCount}`)).toEqual([
      'partner:010|T9000000011 2',
    ]);
  });

  test('can be taken back: both works have again what they had', async () => {
    const { from, into } = await merged();
    await send(prs, OTHER.replace('Sika Asuo', 'Sika Asuo Kɛseɛ'));
    const seen = await unmergeWork(world, ADMIN, { workId: from, reason: 'two songs after all' });
    expect(seen).toMatchObject({ id: from, mergedInto: null, iswc: 'T9000000022' });
    expect(seen.provenance).toMatchObject([{ partnerWorkId: 'P-1', title: 'Sika Asuo Kɛseɛ' }]);
    expect(await workOf(prs, 'P-1')).toBe(from);
    expect((await world.works.byIswc(['T9000000022'], 'external')).get('T9000000022')).toBe(from);
    expect((await world.works.find(into))?.deliveries).toHaveLength(1);
    await expect(unmergeWork(world, ADMIN, { workId: from, reason: 'x' })).rejects.toMatchObject({
      code: 'work.not-merged',
    });
  });
});
