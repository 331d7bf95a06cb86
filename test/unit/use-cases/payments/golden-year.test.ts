import { beforeAll, describe, expect, test } from '@jest/globals';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import { payeesWithBalance } from '#functions/use-cases/balances/payees-with-balance.ts';
import { readBalance } from '#functions/use-cases/balances/read-balance.ts';
import { makePayment } from '#functions/use-cases/payments/make-payment.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { reissuePayment } from '#functions/use-cases/payments/reissue-payment.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { goldenPartners, goldenYear } from '#test/support/golden/golden-year.ts';
import { present } from '#test/support/present.ts';
import { add, made } from '#test/support/world/add.ts';
import { lockedCycle } from '#test/support/world/locked-cycle.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';

/** What the golden year's story pays after each close, by the society that it pays. */
const STORY: readonly (readonly (readonly [cycle: number, society: string, outcome: string])[])[] = [
  [
    [0, '010', 'settle'],
    [0, '052', 'fail, cancel'],
    [0, '101', 'fail, reissue, settle'],
  ],
  [
    [1, '035', 'fail, cancel'],
    [1, '052', 'settle'],
    [1, '101', 'settle'],
  ],
  [
    [2, '010', 'settle'],
    [2, '052', 'settle'],
    [2, '035', 'settle'],
    [2, '058', 'settle'],
  ],
];
const CLOSED = ['2025-04-10', '2025-07-10', '2025-10-10'].map((day) => `${day}T09:00:00.000Z`);

let world: FakeWorld;
const first = new Map<string, Payment>();
const successors = new Map<string, Payment>();

beforeAll(async () => {
  world = fakeWorld();
  const settings = { ...settingsAsShipped('GH'), version: 1 };
  const withholding = { resident: '5.00', nonResident: '15.00' };
  await add(world, made('territorySettings', { ...settings, withholding }));
  for (const [n, closedAt] of CLOSED.entries()) {
    world.setClock(closedAt);
    await close(n);
    for (const [cycle, society, outcome] of STORY[n] ?? []) await pay(`${cycle} partner:${society}`, outcome);
  }
}, 60_000);

/** Locks the n-th cycle of the year, and makes a payment for each payee with a line in it or a balance. */
async function close(n: number): Promise<void> {
  const { periodStart, periodEnd, lines } = present(goldenYear.cycles[n]);
  const partners = present(goldenPartners[n]);
  const cycle = await lockedCycle(world, n + 1, {
    ...{ periodStart, periodEnd, partners },
    lines: lines.map(({ payee, terms, origin, gross, adminFee }) => ({
      ...{ payee, gross, adminFee },
      ...(terms !== null && under(n, payee, terms)),
      ...(origin !== null && { adjusts: originOf(origin) }),
    })),
  });
  const payees = new Set([
    ...lines.map(({ payee }) => payee),
    ...(await payeesWithBalance(world, cycle.territory)),
  ]);
  for (const payeeRef of payees)
    first.set(`${n} ${payeeRef}`, await makePayment(world, { cycle, payeeRef, actor: 'ops-1' }));
}

/** The agreement of a payee whose terms begin on a day. */
function under(n: number, payee: string, termsFrom: string) {
  const partner = goldenPartners[n]?.find(({ societyCode }) => payee === `partner:${societyCode}`);
  const agreement = partner?.agreements.find(({ terms }) => terms.some((one) => one.termsFrom === termsFrom));
  return { agreementId: present(agreement?.id), termsFrom };
}

function originOf(periodStart: string) {
  const n = goldenYear.cycles.findIndex((cycle) => cycle.periodStart === periodStart);
  return { cycleId: anId('cyc', n + 1), periodStart };
}

async function pay(key: string, outcome: string): Promise<void> {
  const payment = present(first.get(key));
  await send(payment);
  if (outcome === 'settle') return void (await move(payment, { to: 'Settled' }));
  await move(payment, { to: 'Failed', reason: 'account closed' });
  const named = { kind: payment.kind, paymentId: payment.id };
  if (outcome === 'fail, cancel')
    return void (await move(payment, { to: 'Cancelled', reason: 'with the next one' }));
  const successor = await reissuePayment(world, FINANCE, { ...named, reason: 'a new account' });
  successors.set(key, successor);
  await send(successor);
  await move(successor, { to: 'Settled' });
}

const move = ({ kind, id: paymentId }: Payment, to: Parameters<typeof movePayment>[2]['move']) =>
  movePayment(world, FINANCE, { kind, paymentId, move: to });
async function send({ kind, id: paymentId }: Payment): Promise<void> {
  await movePayment(world, FINANCE, { kind, paymentId, move: { to: 'Approved' } });
  const paymentReference = `BOG ${paymentId.slice(-40)}`;
  await movePayment(world, SECOND_FINANCE, { kind, paymentId, move: { to: 'Sent', paymentReference } });
}

const figures = ({ gross, adminFee, net, broughtForward, ...payment }: Payment) => ({
  payee: payment.payee.ref,
  ...{ gross: gross.minor, adminFee: adminFee.minor, net: net.minor },
  broughtForward: broughtForward.minor,
  withholdingTax: payment.withholdingTax.minor,
  payable: payment.netPayable.minor,
  carried: payment.carriedForward.minor,
});

describe('the payments of the golden year (royalty rules §5, §10)', () => {
  test.each([0, 1, 2])('of cycle %s are made to the pesewa, for these payees and no others', (n) => {
    const wanted = present(goldenYear.cycles[n]).payments.map(
      ({ status: _status, successor: _successor, ...payment }) => payment,
    );
    const found = [...first].filter(([key]) => key.startsWith(`${n} `)).map(([, made]) => figures(made));
    const inOrder = (all: readonly { readonly payee: string }[]) =>
      all.toSorted((a, b) => (a.payee < b.payee ? -1 : 1));
    expect(inOrder(found)).toEqual(inOrder(wanted));
  });

  test('stand where the story leaves them, and a successor has the same tax and amount', async () => {
    for (const [n, { payments }] of goldenYear.cycles.entries()) {
      for (const { payee, status, successor } of payments) {
        const key = `${n} ${payee}`;
        const now = present(await world.payments.find(present(first.get(key)).id));
        expect({ key, status: now.status }).toEqual({ key, status });
        if (successor === undefined) continue;
        const next = present(await world.payments.find(present(now.successorId)));
        expect(next).toMatchObject({
          predecessorId: now.id,
          status: successor.status,
          withholdingTax: { minor: successor.withholdingTax },
          netPayable: { minor: successor.payable },
        });
      }
    }
  });

  test('leave the balances of the end', async () => {
    const { items } = await world.balances.page({ territory: 'GH', limit: 200 });
    expect(Object.fromEntries(items.map(({ payeeRef, balance }) => [payeeRef, balance.minor]))).toEqual(
      goldenYear.balances,
    );
  });

  test('of PRS: 5,774.55 failed, was cancelled and came back, and the next payment took it up and taxed it anew', async () => {
    const { totals, entries } = await readBalance(world, { payeeRef: 'partner:052', territory: 'GH' });
    const story = entries
      .toReversed()
      .map(({ kind, amount, cycleId }) => [Number(cycleId.slice(-1)), kind, amount.minor]);
    expect(story.slice(0, 7)).toEqual([
      [1, 'lines', 577_455n],
      [1, 'tax', -12_331n],
      [1, 'paid', -565_124n],
      [1, 'given-back', 577_455n],
      [2, 'lines', 901_614n],
      [2, 'adjustments', 30_962n],
      [2, 'tax', -75_502n],
    ]);
    expect(story[7]).toEqual([2, 'paid', -1_434_529n]);
    expect(totals).toMatchObject({ givenBack: { minor: 577_455n }, closing: { minor: 0n } });
    expect(first.get('1 partner:052')).toMatchObject({ broughtForward: { minor: 577_455n } });
  });

  test('of SACEM: 4,418.36 stays in the balance below a minimum, until new terms have a lower one', async () => {
    const { entries } = await readBalance(world, { payeeRef: 'partner:058' });
    expect(entries.toReversed().map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['lines', 294_927n],
      ['adjustments', 146_909n],
      ['lines', 163_506n],
      ['adjustments', 1_559n],
      ['tax', -77_541n],
      ['paid', -529_360n],
    ]);
  });

  test('of SOCAN: corrections alone leave it owing 520.05, which no tax is taken of', async () => {
    const { balance, entries } = await readBalance(world, { payeeRef: 'partner:101' });
    expect(balance).toMatchObject({ minor: -52_005n });
    expect(entries[0]).toMatchObject({ kind: 'adjustments', amount: { minor: -52_005n } });
    expect(await payeesWithBalance(world, 'GH')).toEqual([]);
  });

  test('every change of a balance is in its audit chain, beside the payment that made it', async () => {
    const { items } = await world.audit.page({ entity: 'balance', entityId: 'GH/partner:052', limit: 9 });
    expect(items.map(({ action }) => action)).toEqual(Array.from({ length: 4 }, () => 'balance.moved'));
  });
});
