import { beforeEach, describe, expect, test } from '@jest/globals';
import { payeesWithBalance } from '#functions/use-cases/balances/payees-with-balance.ts';
import { duePayment } from '#functions/use-cases/payments/due-payment.ts';
import { makePayment } from '#functions/use-cases/payments/make-payment.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { type LineGiven, lockedCycle } from '#test/support/world/locked-cycle.ts';
import { FINANCE } from '#test/support/world/people.ts';

const ASCAP = 'partner:010';
const AMA = 'artist:GH-A-0001';
const UNDER = { agreementId: anId('agr', 1), termsFrom: '2024-01-01' };
const taxed = aPartner({ agreements: [aFrozenAgreement({ withholdingTaxPercent: '10.00' })] });
const artists = [{ reference: 'GH-A-0001', id: anId('art', 1), name: 'Ama Mensah' }];

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld();
});

const cycleWith = (n: number, lines: readonly LineGiven[], partner = taxed) =>
  lockedCycle(world, n, { lines, partners: [partner], artists });
const pay = (cycle: Cycle, payeeRef = ASCAP) => makePayment(world, { cycle, payeeRef, actor: 'ops-1' });
const cancel = ({ kind, id: paymentId }: Payment) =>
  movePayment(world, FINANCE, { kind, paymentId, move: { to: 'Cancelled', reason: 'with the next one' } });
const balanceOf = async (payeeRef = ASCAP) =>
  (await world.balances.find({ territory: 'GH', payeeRef }))?.balance.minor;

describe('a payment and its payee’s balance (royalty rules §10)', () => {
  test('base 113.25, tax 10.00 at first, cancelled: with a net of 52.00 the next base is 165.25', async () => {
    const first = await pay(await cycleWith(1, [{ payee: ASCAP, gross: 11_325n, ...UNDER }]));
    expect(first).toMatchObject({ withholdingTax: { minor: 1_132n }, netPayable: { minor: 10_193n } });
    expect(await balanceOf()).toBe(0n);
    await cancel(first);
    expect(await balanceOf()).toBe(11_325n);
    const next = await pay(await cycleWith(2, [{ payee: ASCAP, gross: 5_200n, ...UNDER }]));
    expect(next).toMatchObject({
      ...{ broughtForward: { minor: 11_325n }, net: { minor: 5_200n } },
      parts: [{ withholdingTaxBase: { minor: 16_525n } }],
    });
    expect(await balanceOf()).toBe(0n);
  });

  test('a payee without a line gets one for its balance alone, named and taxed as the close froze it', async () => {
    await cancel(await pay(await cycleWith(1, [{ payee: ASCAP, gross: 1_000n, ...UNDER }])));
    await cancel(await pay(await cycleWith(2, [{ payee: AMA, gross: 2_000n }]), AMA));
    const third = await cycleWith(3, []);
    expect(await payeesWithBalance(world, 'GH')).toEqual([AMA, ASCAP]);
    expect(await pay(third)).toMatchObject({
      ...{ kind: 'remittance', status: 'Pending', partnerId: anId('prt', 1) },
      payee: { kind: 'partner', ref: ASCAP, name: 'ASCAP' },
      ...{ gross: { minor: 0n }, broughtForward: { minor: 1_000n }, netPayable: { minor: 900n } },
      parts: [{ ...UNDER, gross: { minor: 0n }, withholdingTaxBase: { minor: 1_000n } }],
    });
    expect(await pay(third, AMA)).toMatchObject({
      ...{ kind: 'payout', status: 'Pending', payee: { kind: 'artist', ref: AMA, name: 'Ama Mensah' } },
      netPayable: { minor: 1_700n },
    });
    expect(await payeesWithBalance(world, 'GH')).toEqual([]);
  });

  test('what is carried without a line stays in the balance, and no entry is made for it', async () => {
    const minimumPayout = { amount: '50.00', currency: 'GHS' };
    const agreements = [aFrozenAgreement({ withholdingTaxPercent: '10.00', minimumPayout })];
    const partner = aPartner({ agreements });
    await pay(await cycleWith(1, [{ payee: ASCAP, gross: 1_000n, ...UNDER }], partner));
    expect(await pay(await cycleWith(2, [], partner))).toMatchObject({
      ...{ status: 'Carried', broughtForward: { minor: 1_000n }, carriedForward: { minor: 1_000n } },
      withholdingTax: { minor: 0n },
    });
    const entries = await world.balances.entries({ territory: 'GH', payeeRef: ASCAP });
    expect(entries.map(({ kind }) => kind)).toEqual(['lines']);
  });

  test('with neither a line nor a balance it is carried, of nothing, and its cycle counts it', async () => {
    const cycle = await cycleWith(1, [{ payee: AMA, gross: 1n }]);
    expect(await pay(cycle)).toMatchObject({ status: 'Carried', carriedForward: { minor: 0n } });
    expect(await balanceOf()).toBeUndefined();
    expect(await world.cycles.find(cycle.id)).toMatchObject({ status: 'Remitted' });
  });

  test('is made once, however often and by whomever it is asked for', async () => {
    const cycle = await cycleWith(1, [{ payee: ASCAP, gross: 1_000n, ...UNDER }]);
    const made = await Promise.all(Array.from({ length: 5 }, () => pay(cycle)));
    expect(new Set(made.map(({ id, createdAt }) => `${id} ${createdAt}`)).size).toBe(1);
    expect(await world.balances.entries({ territory: 'GH', payeeRef: ASCAP })).toHaveLength(3);
  });

  test('of two cycles that are paid at once only one takes up what came back', async () => {
    await cancel(await pay(await cycleWith(1, [{ payee: ASCAP, gross: 1_000n, ...UNDER }])));
    const cycles = [
      await cycleWith(2, [{ payee: ASCAP, gross: 10n, ...UNDER }]),
      await cycleWith(3, [{ payee: ASCAP, gross: 20n, ...UNDER }]),
    ];
    const made = await Promise.all(cycles.map((cycle) => pay(cycle)));
    const taken = made.map(({ broughtForward }) => broughtForward.minor);
    expect(taken.toSorted()).toEqual([0n, 1_000n]);
    expect(await balanceOf()).toBe(0n);
  });

  test('of another territory does not touch this one', async () => {
    await cancel(await pay(await cycleWith(1, [{ payee: ASCAP, gross: 1_000n, ...UNDER }])));
    const agreements = [aFrozenAgreement({ territory: 'NG' })];
    const lines = [{ payee: ASCAP, gross: 500n, ...UNDER }];
    const partners = [aPartner({ agreements, countryCode: 'NG' })];
    const cycle = await lockedCycle(world, 2, { territory: 'NG', lines, partners });
    expect(await pay(cycle)).toMatchObject({
      broughtForward: { minor: 0n },
      parts: [{ withholdingTaxPercent: '15.00', withholdingTaxSource: 'resident' }],
    });
    expect(await balanceOf()).toBe(1_000n);
  });
});

describe('a partner that is paid by the half-year or year', () => {
  const QUARTERS = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].map((days) => {
    const [periodStart = '', periodEnd = ''] = days.split(' ').map((day) => `2026-${day}`);
    return { periodStart, periodEnd };
  });
  /** Pays 10.00 net of each quarter of a year; each payment as what it says. */
  async function payYear(reportingFrequency: 'SemiAnnual' | 'Annual' | 'Quarterly') {
    const agreements = [aFrozenAgreement({ withholdingTaxPercent: '10.00', reportingFrequency })];
    const made: Payment[] = [];
    for (const [at, period] of QUARTERS.entries()) {
      const lines = [{ payee: ASCAP, gross: 1_000n, ...UNDER }];
      const partners = [aPartner({ agreements })];
      made.push(await pay(await lockedCycle(world, at + 1, { ...period, lines, partners })));
    }
    return made.map(({ status, broughtForward, withholdingTax, netPayable, accruedUntil }) => [
      ...[status, broughtForward.minor, withholdingTax.minor, netPayable.minor, accruedUntil],
    ]);
  }

  test('by the half-year: the first quarter is accrued without tax and paid with the cycle that ends on 30 June', async () => {
    expect(await payYear('SemiAnnual')).toEqual([
      ['Carried', 0n, 0n, 0n, '2026-06-30'],
      ['Pending', 1_000n, 200n, 1_800n, undefined],
      ['Carried', 0n, 0n, 0n, '2026-12-31'],
      ['Pending', 1_000n, 200n, 1_800n, undefined],
    ]);
    expect(await balanceOf()).toBe(0n);
  });

  test('by the year: three quarters are accrued, and all is paid with the cycle that ends on 31 December', async () => {
    expect(await payYear('Annual')).toEqual([
      ...[0n, 1_000n, 2_000n].map((before) => ['Carried', before, 0n, 0n, '2026-12-31']),
      ['Pending', 3_000n, 400n, 3_600n, undefined],
    ]);
  });

  test('by the quarter each cycle is paid', async () => {
    expect((await payYear('Quarterly')).map(([status]) => status)).toEqual(Array(4).fill('Pending'));
  });
});

describe('the payment of a payee, asked for after the close', () => {
  test('is the one that was made, or is made from its lines; a balance alone waits for a close', async () => {
    const cycle = await cycleWith(1, [{ payee: ASCAP, gross: 1_000n, ...UNDER }]);
    const due = (of: Cycle) => duePayment(world, { cycle: of, payeeRef: ASCAP, actor: 'kofi' });
    const made = await due(cycle);
    expect(made).toMatchObject({ status: 'Pending', timeline: [{ by: 'kofi' }] });
    expect(await due(cycle)).toEqual(made);
    if (made !== undefined) await cancel(made);
    expect(await due(await cycleWith(2, []))).toBeUndefined();
    expect(await balanceOf()).toBe(1_000n);
  });
});
