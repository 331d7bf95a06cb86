import { describe, expect, test } from '@jest/globals';
import { addPaymentNote } from '#functions/use-cases/notes/notes-of-payment.ts';
import { listPartnerLines } from '#functions/use-cases/standings/list-partner-lines.ts';
import { listPartnerNotes } from '#functions/use-cases/standings/list-partner-notes.ts';
import { listPartnerWorks } from '#functions/use-cases/standings/list-partner-works.ts';
import type { CycleId } from '#shared/ids.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { FINANCE, OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { addAgreement, addPartner, openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });
const page = { limit: 50 };

/** The small quarter, locked, with another partner of the territory that has nothing. */
async function quarter() {
  const world = fakeWorld();
  const partner = await smallQuarter(world);
  const { id: cycleId, name } = await openCycle(world);
  world.setClock('2026-04-13T09:00:00.000Z');
  await runClose(world, cycleId);
  const { id: elsewhere } = await openCycle(world, { name: '2026-Q1 – Nigeria', territory: 'NG' });
  const other = await addPartner(world, { name: 'PRS', societyCode: '035' });
  await addAgreement(world, other.id);
  const bound = { actor: 'ascap-1', roles: ['Partner'], partnerId: partner.id } as const;
  return { world, partner, other, bound, cycle: { id: cycleId, name }, elsewhere };
}

describe('the lines of a partner', () => {
  test('are its own, those that earned most first, or as they are sorted', async () => {
    const { world, partner, bound, cycle } = await quarter();
    const asked = { partnerId: partner.id, cycleId: cycle.id, page };
    const { items } = await listPartnerLines(world, bound, asked);
    expect(items).toMatchObject([
      { payee: { id: partner.id }, work: { title: 'Golden River' }, usageCount: 2, net: ghs(340n) },
      { payee: { id: partner.id }, work: { title: 'Sunday Highlife' }, usageCount: 1, net: ghs(85n) },
    ]);
    const least = await listPartnerLines(world, bound, { ...asked, sort: 'gross', page: { limit: 1 } });
    expect(least).toMatchObject({
      items: [{ work: { title: 'Sunday Highlife' } }],
      nextCursor: expect.any(String),
    });
  });

  test('of another partner, and of a cycle elsewhere, are not found', async () => {
    const { world, partner, other, bound, cycle, elsewhere } = await quarter();
    const ask = (partnerId: typeof partner.id, cycleId: CycleId) =>
      listPartnerLines(world, bound, { partnerId, cycleId, page });
    await expect(ask(other.id, cycle.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(ask(partner.id, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    const { items } = await listPartnerLines(world, OPS, { partnerId: other.id, cycleId: cycle.id, page });
    expect(items).toEqual([]);
  });
});

describe('the works of a partner', () => {
  test('have their writers and shares, and what they earned in the cycle that is asked for', async () => {
    const { world, partner, bound, cycle } = await quarter();
    const { items } = await listPartnerWorks(world, bound, {
      ...{ partnerId: partner.id, cycleId: cycle.id, page },
    });
    const lines = await listPartnerLines(world, bound, { partnerId: partner.id, cycleId: cycle.id, page });
    const byTitle = new Map(items.map((work) => [work.title, work]));
    expect(byTitle.get('Golden River')).toMatchObject({
      shares: [{ name: 'Ama Mensah', role: 'CA', percent: '100.00' }],
      shareCount: 1,
      earned: {
        ...{ plays: 2, seconds: 400, gross: ghs(400n), net: ghs(340n) },
        lineItemIds: [present(lines.items[0]).id],
      },
    });
    expect(byTitle.get('Sunday Highlife')).toMatchObject({
      shares: [{ name: 'Kofi Boateng' }, { name: 'Esi Quaye' }],
      earned: { plays: 1, gross: ghs(100n) },
    });
    expect(items).toHaveLength(2);
  });

  test('earned nothing where no cycle is asked for; a token that is bound to nobody finds none', async () => {
    const { world, partner, bound } = await quarter();
    const all = await listPartnerWorks(world, bound, { partnerId: partner.id, page });
    expect(all.items.map(({ earned }) => earned)).toEqual([null, null]);
    await expect(
      listPartnerWorks(world, { ...bound, partnerId: undefined }, { partnerId: partner.id, page }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the notes of a partner', () => {
  test('are those of its remittances: all for staff, what was shared for the partner, without names', async () => {
    const { world, partner, other, bound, cycle } = await quarter();
    const { id } = present((await world.payments.page('remittance', { limit: 1 })).items[0]);
    const write = (text: string, isShared: boolean) =>
      addPaymentNote(world, FINANCE, { kind: 'remittance', paymentId: id, text, isShared });
    await write('Ask the bank first', false);
    world.setClock('2026-04-14T09:00:00.000Z');
    await write('Your bank asks for an IBAN', true);
    const ofStaff = await listPartnerNotes(world, OPS, { partnerId: partner.id, page });
    expect(ofStaff.items).toMatchObject([
      { text: 'Your bank asks for an IBAN', by: FINANCE.actor, remittanceId: id, cycleName: cycle.name },
      { text: 'Ask the bank first', by: FINANCE.actor },
    ]);
    const { items } = await listPartnerNotes(world, bound, { partnerId: partner.id, page });
    expect(items).toMatchObject([{ text: 'Your bank asks for an IBAN', by: 'ZamIO', isShared: true }]);
    expect(items).toHaveLength(1);
    await expect(listPartnerNotes(world, bound, { partnerId: other.id, page })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
