import { describe, expect, test } from '@jest/globals';
import { readCycleDashboard } from '#functions/use-cases/cycle-dashboards/read-cycle-dashboard.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { cyclePlayedKey } from '#functions/use-cases/cycles/close-input.ts';
import { summarizeHeld } from '#functions/use-cases/held/summarize-held.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { reissuePayment } from '#functions/use-cases/payments/reissue-payment.ts';
import type { CycleDashboard } from '#shared/schemas/cycle-dashboards.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { FOURTH_QUARTER, oldQuarter } from '#test/support/world/old-quarter.ts';
import { FINANCE, OPS } from '#test/support/world/people.ts';
import { lockByClose, runClose } from '#test/support/world/run-close.ts';
import { runProvisionally } from '#test/support/world/run-provisionally.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });

/** The small quarter before its close: GHS 8.00 gross, of it 3.00 held. */
async function openQuarter() {
  const world = fakeWorld();
  await smallQuarter(world);
  const { id } = await openCycle(world);
  world.setClock('2026-04-13T09:00:00.000Z');
  return { world, id, read: () => readCycleDashboard(world, id) };
}

/** That every step of a waterfall leads to the next sum, and all weeks and the rest to the gross. */
function expectToAddUp({ waterfall, played, figures }: CycleDashboard): void {
  const SUMS = new Set(['gross', 'net', 'net-payable']);
  let level = 0n;
  for (const { step, amount } of waterfall) {
    if (SUMS.has(step) && step !== 'gross') expect(amount.minor).toBe(level);
    level = SUMS.has(step) ? amount.minor : level + amount.minor;
  }
  const { weeks, withoutPlays, corrections } = present(played);
  const money = weeks.reduce((sum, week) => sum + week.money.minor, 0n);
  expect(money + withoutPlays.minor + corrections.minor).toBe(present(figures).gross.minor);
  const plays = weeks.reduce((sum, week) => sum + week.plays, 0);
  expect(plays).toBe(present(present(figures).plays).total);
  expect(
    present(played)
      .stations.flatMap((one) => one.plays)
      .reduce((a, b) => a + b, 0),
  ).toBe(plays);
}

describe('the dashboard of a cycle', () => {
  test('has what its lock froze and its payments, and all of it adds up', async () => {
    const { world, id, read } = await openQuarter();
    await runClose(world, id);
    const dashboard = await read();
    expectToAddUp(dashboard);
    expect(dashboard).toMatchObject({
      basis: { kind: 'close', at: '2026-04-13T09:00:00.000Z' },
      figures: {
        ...{ gross: ghs(800n), held: ghs(300n), adminFee: ghs(75n), net: ghs(425n) },
        seconds: { total: 800, matched: 600 },
        money: { total: ghs(800n), matched: ghs(600n) },
      },
      last: null,
      played: { weeks: [{ week: '2026-01-26' }, { week: '2026-02-02' }], withoutPlays: ghs(0n) },
      payees: { items: [{ payee: { ref: 'partner:010' }, net: ghs(425n) }], others: null },
    });
    const [payment] = await world.payments.ofCycle(id);
    expect(dashboard.figures?.netPayable).toEqual(payment?.netPayable);
    expect(dashboard.payees.items[0]?.payment).toMatchObject({ id: payment?.id, status: payment?.status });
  });

  test('holds by reason and age what the summary of held money says', async () => {
    const { world, link, closeAfter } = await oldQuarter();
    world.setClock('2026-05-03T09:00:00.000Z');
    await link('P-4');
    const id = await closeAfter();
    const dashboard = await readCycleDashboard(world, id);
    expectToAddUp(dashboard);
    const { items } = await summarizeHeld(world, 'GH');
    expect(
      dashboard.held.map(({ reason, originCycleId, amount }) => [reason, originCycleId, amount]),
    ).toEqual(items.map(({ reason, cycleId, balance }) => [reason, cycleId, balance]));
  });

  test('stands beside the last locked cycle, and says what is held as its own lock left it', async () => {
    const { world, origin, link } = await oldQuarter();
    world.setClock('2026-05-03T09:00:00.000Z');
    await link('P-4');
    const { id } = await openCycle(world, FOURTH_QUARTER);
    world.setClock('2030-01-20T09:00:00.000Z');
    await runClose(world, id);
    const [first, second] = [await readCycleDashboard(world, origin), await readCycleDashboard(world, id)];
    expect(second.last).toEqual({
      cycleId: origin,
      name: present(await world.cycles.find(origin)).name,
      figures: first.figures,
    });
    expect(first.held.map(({ reason }) => reason)).toEqual(['unidentified', 'unrepresented']);
    expect(second.held.map(({ reason }) => reason)).toEqual(['unrepresented']);
  });

  test('of an open cycle is of its last run, which its close then repeats', async () => {
    const { world, id, read } = await openQuarter();
    expect(await read()).toMatchObject({ basis: null, figures: null, waterfall: [], held: [], played: null });
    const { run } = await runProvisionally(world, id);
    const before = await read();
    expectToAddUp(before);
    expect(before.basis).toMatchObject({ kind: 'run', runId: run.id, runNumber: 1 });
    expect(before.payees.items).toMatchObject([{ payment: null }]);
    await runClose(world, id);
    const { basis: _basis, payees: _payees, ...locked } = await read();
    expect(before).toMatchObject(locked);
  });

  test('says nothing of what is payable until its payments are made', async () => {
    const { world, id, read } = await openQuarter();
    const job = await closeCycle(world, OPS, { cycleId: id, override: undefined, runId: undefined });
    await lockByClose(world, job.id);
    const { figures, waterfall } = await read();
    expect(figures?.netPayable).toBeNull();
    expect(waterfall.at(-1)).toEqual({ step: 'net', amount: ghs(425n) });
  });

  test('follows a payment that failed and was reissued: the payment that stands is told', async () => {
    const { world, id, read } = await openQuarter();
    await runClose(world, id);
    const paymentId = present((await world.payments.ofCycle(id))[0]).id;
    const of = { kind: 'remittance', paymentId } as const;
    await movePayment(world, FINANCE, { ...of, move: { to: 'Failed', reason: 'account closed' } });
    expect((await read()).payees.items).toMatchObject([{ payment: { id: paymentId, status: 'Failed' } }]);
    const { id: successor } = await reissuePayment(world, FINANCE, { ...of, reason: 'new account' });
    const { payees, figures } = await read();
    expect(payees.items).toMatchObject([{ payment: { id: successor, status: 'Pending' } }]);
    expect(payees.items[0]?.netPayable).toEqual(figures?.netPayable);
  });

  test('leaves out when plays were where the close was made before that was written', async () => {
    const { world, id } = await openQuarter();
    await runClose(world, id);
    const key = cyclePlayedKey(present(await world.cycles.find(id)));
    const { files } = world;
    const old: typeof world = {
      ...world,
      files: { ...files, read: async (at) => (at.key === key ? undefined : files.read(at)) },
    };
    expect(await readCycleDashboard(old, id)).toMatchObject({
      played: null,
      figures: { seconds: null, gross: ghs(800n) },
    });
  });

  test('is refused of a cycle that is not there', async () => {
    const { world } = await openQuarter();
    await expect(readCycleDashboard(world, anId('cyc', 99))).rejects.toMatchObject({ code: 'not-found' });
  });
});
