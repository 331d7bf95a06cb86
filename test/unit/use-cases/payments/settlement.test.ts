import { beforeEach, describe, expect, test } from '@jest/globals';
import { listPayments } from '#functions/use-cases/payments/list-payments.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { showPayment } from '#functions/use-cases/payments/show-payment.ts';
import { PaymentId } from '#shared/ids.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aRate } from '#test/support/given/a-rate.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { add, decide, made } from '#test/support/world/add.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

const PAYMENT = { kind: 'remittance' as const, paymentId: PaymentId.parse('rem_1') };
let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld({ now: '2026-04-10T09:00:00.000Z' });
  const netPayable = { amount: '12345.67', currency: 'GHS' };
  await add(world, made('cycle', aStoredCycle(1)));
  await add(world, made('payment', aPayment({ netPayable, settlement: { currency: 'USD' } })));
});

const enter = (over: Parameters<typeof aRate>[0]) =>
  decide(world, { facts: [{ kind: 'fxRate', record: aRate(over) }] });
const approve = () => movePayment(world, FINANCE, { ...PAYMENT, move: { to: 'Approved' } });
const send = () =>
  movePayment(world, SECOND_FINANCE, { ...PAYMENT, move: { to: 'Sent', paymentReference: 'REF 1' } });
const stored = async () => (await world.payments.find(PAYMENT.paymentId))?.settlement;
const shown = async () => (await showPayment(world, FINANCE, PAYMENT)).settlement;

describe('a payment in another currency (royalty rules §11)', () => {
  test('is fixed at its approval by the newest rate not later than the day, and keeps rate, date and source', async () => {
    await enter({ rate: '0.09', date: '2026-04-07' });
    await enter({ rate: '0.092165', date: '2026-04-09' });
    await enter({ rate: '0.5', date: '2026-04-11' });
    const fixed = { amount: '1137.84', currency: 'USD', rate: '0.092165', ratePair: 'GHS/USD' };
    expect(await approve()).toMatchObject({
      status: 'Approved',
      settlement: { ...fixed, rateDate: '2026-04-09', rateSource: 'Bank of Ghana' },
    });
    expect(await stored()).toMatchObject(fixed);
  });

  test('without a rate of its pair takes the inverse of the other way round, exact', async () => {
    await enter({ base: 'USD', quote: 'GHS', rate: '10.85', date: '2026-04-10' });
    expect(await approve()).toMatchObject({
      settlement: { amount: '1137.85', rate: '10.85', ratePair: 'USD/GHS' },
    });
  });

  test.each([
    ['none was entered', undefined],
    ['the newest is six days old', '2026-04-04'],
  ])('cannot be approved where %s: it never falls back to another currency', async (_why, date) => {
    if (date !== undefined) await enter({ date });
    await expect(approve()).rejects.toMatchObject({
      code: 'fx.missing',
      message: expect.stringMatching(/GHS\/USD.*5 days/),
    });
    expect(await world.payments.find(PAYMENT.paymentId)).toMatchObject({ status: 'Pending', version: 1 });
  });

  test('is fixed again where it is sent more than five days after its approval', async () => {
    await enter({ rate: '0.09', date: '2026-04-10' });
    await approve();
    world.setClock('2026-04-15T23:59:00.000Z');
    await enter({ rate: '0.10', date: '2026-04-15' });
    expect(await send()).toMatchObject({ settlement: { rate: '0.09' } });
  });

  test('and cannot be sent then without a rate', async () => {
    await enter({ rate: '0.09', date: '2026-04-10' });
    await approve();
    world.setClock('2026-04-16T00:01:00.000Z');
    await expect(send()).rejects.toMatchObject({ code: 'fx.missing' });
    await enter({ rate: '0.10', date: '2026-04-15' });
    expect(await send()).toMatchObject({
      settlement: { amount: '1234.57', rate: '0.10', rateDate: '2026-04-15' },
    });
  });

  test('shows before its approval what it would be today, or why it cannot be approved', async () => {
    expect(await shown()).toEqual({ currency: 'USD', missing: 'none' });
    await enter({ rate: '0.092165', date: '2026-04-01' });
    expect(await shown()).toEqual({ currency: 'USD', missing: 'stale' });
    await enter({ rate: '0.092165', date: '2026-04-10' });
    expect(await shown()).toMatchObject({ amount: '1137.84', provisional: true, rateDate: '2026-04-10' });
    expect(await stored()).toEqual({ currency: 'USD' });
    await approve();
    expect(await shown()).not.toHaveProperty('provisional');
  });

  test('is listed with the same, among others that are paid in their own', async () => {
    await add(world, made('payment', aPayment({ id: 'rem_2' })));
    const { items } = await listPayments(world, FINANCE, { kind: 'remittance', limit: 9 });
    expect(items.map(({ settlement }) => settlement)).toEqual([
      { amount: '78.20', currency: 'GHS' },
      { currency: 'USD', missing: 'none' },
    ]);
  });
});
