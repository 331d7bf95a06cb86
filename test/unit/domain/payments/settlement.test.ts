import { describe, expect, test } from '@jest/globals';
import {
  fixesRate,
  isExchanged,
  settlementAt,
  unfixedSettlement,
} from '#functions/domain/payments/settlement.ts';
import { rateInForce } from '#functions/domain/rates/rate-in-force.ts';
import { moneyOf } from '#shared/money.ts';
import { aRate } from '#test/support/given/a-rate.ts';
import { present } from '#test/support/present.ts';
import { aPayment } from './a-payment.ts';

const payable = moneyOf(1_234_567n, 'GHS');
const found = (over: Parameters<typeof rateInForce>[0]) => {
  const rate = rateInForce(over);
  return present(typeof rate === 'string' ? undefined : rate);
};
const ON = { on: '2026-04-10', maxAgeDays: 5 };
const direct = aRate({ rate: '0.092165', date: '2026-04-10' });
const inverse = aRate({ base: 'USD', quote: 'GHS', rate: '10.85', date: '2026-04-10' });
const inDollars = (over: Parameters<typeof aPayment>[0] = {}) =>
  aPayment({ settlement: { currency: 'USD' }, ...over });

describe('what a payment settles (royalty rules §11)', () => {
  test('is its amount in its own currency, and open in another until it is approved', () => {
    expect(unfixedSettlement(payable, 'GHS')).toEqual({ amount: '12345.67', currency: 'GHS' });
    expect(unfixedSettlement(payable, 'USD')).toEqual({ currency: 'USD' });
  });

  test('keeps rate, pair, date and source; by the inverse the rate as it was entered', () => {
    const at = { rateDate: '2026-04-10', rateSource: 'Bank of Ghana', currency: 'USD' };
    expect(settlementAt(payable, 'USD', found({ direct, inverse, ...ON }))).toEqual({
      ...at,
      ...{ amount: '1137.84', rate: '0.092165', ratePair: 'GHS/USD' },
    });
    expect(settlementAt(payable, 'USD', found({ direct: undefined, inverse, ...ON }))).toEqual({
      ...at,
      ...{ amount: '1137.85', rate: '10.85', ratePair: 'USD/GHS' },
    });
  });

  test.each([
    ['JPY', '9.65', '119136'],
    ['KWD', '0.0198765', '245.389'],
  ])('is rounded to the minor unit of %s', (quote, rate, amount) => {
    const of = found({ direct: aRate({ quote, rate, date: ON.on }), inverse: undefined, ...ON });
    expect(settlementAt(payable, quote, of)).toMatchObject({ amount, currency: quote });
  });
});

describe('the rate of a payment', () => {
  const approved = (at: string) =>
    inDollars({ status: 'Approved', timeline: [{ status: 'Approved', at, by: 'kofi' }] });
  const NOW = '2026-04-10T09:00:00.000Z';

  test('is fixed when it is approved, in another currency alone', () => {
    expect(fixesRate(inDollars(), 'Approved', NOW)).toBe(true);
    expect(fixesRate(aPayment(), 'Approved', NOW)).toBe(false);
    expect(isExchanged(inDollars())).toBe(true);
  });

  test.each([
    ['2026-04-05T23:00:00.000Z', false],
    ['2026-04-04T23:00:00.000Z', true],
  ])('approved on %s is fixed again when it is sent on the 10th: %s', (at, again) => {
    expect(fixesRate(approved(at), 'Sent', NOW)).toBe(again);
  });

  test('is not touched by what comes after', () => {
    const sent = { ...approved('2026-03-01T09:00:00.000Z'), status: 'Sent' as const };
    for (const to of ['Settled', 'Failed', 'Cancelled'] as const)
      expect(fixesRate(sent, to, NOW)).toBe(false);
  });
});
