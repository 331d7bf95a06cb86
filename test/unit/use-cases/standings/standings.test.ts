import { describe, expect, test } from '@jest/globals';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { listPartnerCycles } from '#functions/use-cases/standings/list-partner-cycles.ts';
import { listStandings } from '#functions/use-cases/standings/list-standings.ts';
import { readPartnerUsage } from '#functions/use-cases/standings/read-partner-usage.ts';
import { readStanding } from '#functions/use-cases/standings/read-standing.ts';
import { readWaiting } from '#functions/use-cases/waiting/read-waiting.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { ADMIN, FINANCE, OPS, SECOND_FINANCE } from '#test/support/world/people.ts';
import { lockByClose, runClose } from '#test/support/world/run-close.ts';
import { addAgreement, addPartner, openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const VIEWER = { actor: 'viewer-1', roles: ['Viewer'] } as const;
const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });

/** The small quarter of early 2026, open or locked, seen on the 13th of April. */
async function quarter({ isLocked = true } = {}) {
  const world = fakeWorld();
  const partner = await smallQuarter(world);
  const { id: cycleId, name } = await openCycle(world);
  world.setClock('2026-04-13T09:00:00.000Z');
  if (isLocked) await runClose(world, cycleId);
  const standing = () => readStanding(world, FINANCE, partner.id);
  return { world, partner, cycle: { id: cycleId, name }, standing };
}
const remittanceOf = async (world: FakeWorld) =>
  present((await world.payments.page('remittance', { limit: 1 })).items[0]);

describe('where a partner stands', () => {
  test('before the close: the quarter is open and its report late, nothing is paid or held', async () => {
    const { partner, cycle, standing } = await quarter({ isLocked: false });
    expect(await standing()).toEqual({
      partnerId: partner.id,
      latestCycle: { ...cycle, status: 'Open' },
      report: { due: '2026-04-01', overdueDays: 12, cycle },
      ...{ balances: [], held: [], lastPaid: null },
    });
  });

  test('the report is late until the remittance is approved, and the payment is told when it arrived', async () => {
    const { world, cycle, standing } = await quarter();
    const { id, netPayable } = await remittanceOf(world);
    const move = (by: typeof FINANCE, to: Parameters<typeof movePayment>[2]['move']) =>
      movePayment(world, by, { kind: 'remittance', paymentId: id, move: to });
    const atHome = async () =>
      (await readWaiting(world, { caller: VIEWER })).items.filter(({ kind }) => kind === 'report-overdue');
    expect(await standing()).toMatchObject({ report: { overdueDays: 12, cycle }, lastPaid: null });
    expect(await atHome()).toMatchObject([{ since: '2026-04-01', cycleId: cycle.id, waitsFor: 'approval' }]);

    await move(FINANCE, { to: 'Approved' });
    expect(await atHome()).toEqual([]);
    expect(await standing()).toMatchObject({
      report: { due: '2026-07-01', overdueDays: 0, cycle: null },
      lastPaid: null,
    });

    await move(SECOND_FINANCE, { to: 'Sent', paymentReference: 'TT-1' });
    await move(SECOND_FINANCE, { to: 'Settled' });
    expect(await standing()).toMatchObject({
      latestCycle: { status: 'Remitted' },
      lastPaid: { remittanceId: id, cycle, amount: netPayable, at: '2026-04-13T09:00:00.000Z' },
    });
  });

  test('the report is late too where the close has locked and not made the remittance yet', async () => {
    const { world, cycle, standing } = await quarter({ isLocked: false });
    const { id } = await closeCycle(world, OPS, { cycleId: cycle.id, override: undefined, runId: undefined });
    await lockByClose(world, id);
    expect(await standing()).toMatchObject({
      ...{ latestCycle: { status: 'Locked' }, lastPaid: null },
      report: { due: '2026-04-01', overdueDays: 12, cycle },
    });
  });

  test('what is held for its society is held for it, by the last close of each territory', async () => {
    const { world } = await quarter();
    const other = await addPartner(world, { name: 'PRS', societyCode: '035' });
    await addAgreement(world, other.id, { effectiveDate: '2026-04-01' });
    const { items } = await listStandings(world, { limit: 50 });
    expect(items.map(({ held }) => held)).toEqual([[], [{ territory: 'GH', amount: ghs(100n) }]]);
    expect(items[1]).toMatchObject({ partnerId: other.id, report: { due: '2026-07-01', cycle: null } });
  });

  test('one that is inactive waits for no report; pages follow the list of partners', async () => {
    const { world, partner } = await quarter({ isLocked: false });
    const { id } = await addPartner(world, { name: 'PRS', societyCode: '052' });
    const update = { ...present(await world.partners.find(partner.id)), active: false };
    await updatePartner(world, ADMIN, { partnerId: partner.id, update });
    const first = await listStandings(world, { limit: 1 });
    const second = await listStandings(world, { limit: 1, cursor: present(first.nextCursor) });
    expect(first.items).toMatchObject([{ partnerId: partner.id, report: null }]);
    expect(second).toMatchObject({ items: [{ partnerId: id, latestCycle: null }], nextCursor: null });
  });
});

describe('what was played of a partner', () => {
  const sums = {
    ...{ works: 2, plays: 3, seconds: 600 },
    ...{ gross: ghs(500n), adminFee: ghs(75n), net: ghs(425n), adjustments: ghs(0n), held: ghs(0n) },
  };

  test('is listed by cycle with its remittance, and without figures before the lock', async () => {
    const { world, partner, cycle } = await quarter();
    const open = await openCycle(world, {
      ...{ name: '2026-Q2 – Ghana', periodStart: '2026-04-01', periodEnd: '2026-06-30' },
    });
    await openCycle(world, { name: '2026-Q1 – Nigeria', territory: 'NG' });
    const { items } = await listPartnerCycles(world, OPS, { partnerId: partner.id, page: { limit: 50 } });
    const { id, status, netPayable } = await remittanceOf(world);
    expect(items).toMatchObject([
      { id: open.id, status: 'Open', sums: null, remittance: null },
      { id: cycle.id, status: 'Locked', sums, remittance: { id, status, netPayable } },
    ]);
    expect(items).toHaveLength(2);
  });

  test('has the works that earned most, and what was held for its society by reason', async () => {
    const { world, partner, cycle } = await quarter();
    const usage = await readPartnerUsage(world, OPS, { partnerId: partner.id, cycleId: cycle.id });
    expect(usage).toMatchObject({
      ...{ sums, heldFor: [] },
      topWorks: [
        { work: { title: 'Golden River' }, plays: 2, seconds: 400, gross: ghs(400n), net: ghs(340n) },
        { work: { title: 'Sunday Highlife' }, plays: 1, seconds: 200, gross: ghs(100n), net: ghs(85n) },
      ],
    });
    const other = await addPartner(world, { name: 'PRS', societyCode: '035' });
    await addAgreement(world, other.id, { effectiveDate: '2026-04-01' });
    expect(await readPartnerUsage(world, OPS, { partnerId: other.id, cycleId: cycle.id })).toMatchObject({
      heldFor: [{ reason: 'unrepresented', amount: ghs(100n) }],
      ...{ topWorks: [], remittance: null, sums: { plays: 0, held: ghs(100n) } },
    });
  });

  test('a partner reads its own with its own titles; another’s, and another territory’s cycle, are not found', async () => {
    const { world, partner, cycle } = await quarter();
    const { id: elsewhere } = await openCycle(world, { name: '2026-Q1 – Nigeria', territory: 'NG' });
    const other = await addPartner(world, { name: 'PRS', societyCode: '035' });
    const bound = { actor: 'ascap-1', roles: ['Partner'], partnerId: partner.id } as const;
    const read = (partnerId: typeof partner.id, cycleId: typeof cycle.id) =>
      readPartnerUsage(world, bound, { partnerId, cycleId });
    expect(await read(partner.id, cycle.id)).toMatchObject({
      topWorks: [{ work: { title: 'Golden River' } }, { work: { title: 'Sunday Highlife' } }],
    });
    await expect(read(other.id, cycle.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(read(partner.id, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
  });
});
