import { describe, expect, test } from '@jest/globals';
import { fraction } from '#functions/domain/cycles/fraction.ts';
import { exchanged } from '#functions/domain/rates/exchanged.ts';
import { rateInForce } from '#functions/domain/rates/rate-in-force.ts';
import { aRate } from '#test/support/given/a-rate.ts';

const ON = { on: '2026-04-10', maxAgeDays: 5 };
const direct = aRate({ rate: '0.092165', date: '2026-04-08' });
const inverse = aRate({ base: 'USD', quote: 'GHS', rate: '10.85', date: '2026-04-10' });

describe('the rate of a pair on a day (royalty rules §11)', () => {
  test('is the newest of the pair, even if the one the other way round is newer', () => {
    expect(rateInForce({ direct, inverse, ...ON })).toEqual({
      entered: direct,
      factor: fraction(92_165n, 1_000_000n),
    });
  });

  test('is else 1 ÷ the newest the other way round, exact', () => {
    expect(rateInForce({ direct: undefined, inverse, ...ON })).toEqual({
      entered: inverse,
      factor: fraction(100n, 1085n),
    });
  });

  test.each([
    ['2026-04-05', 'in force'],
    ['2026-04-04', 'stale'],
  ])('of %s with a limit of 5 days is %s on 10 April', (date, wanted) => {
    const found = rateInForce({ direct: aRate({ date }), inverse: undefined, ...ON });
    expect(typeof found === 'string' ? found : 'in force').toBe(wanted);
  });

  test('that is too old is none: then the other way round counts, if it is fresh', () => {
    const old = aRate({ date: '2026-03-01' });
    expect(rateInForce({ direct: old, inverse, ...ON })).toMatchObject({ entered: inverse });
  });

  test('was never entered, or is too old either way', () => {
    expect(rateInForce({ direct: undefined, inverse: undefined, ...ON })).toBe('none');
    const old = { ...inverse, date: '2026-04-01' };
    expect(rateInForce({ direct: undefined, inverse: old, ...ON })).toBe('stale');
  });

  test('makes 12,345.67 GHS 1,137.84 USD, and 1,137.85 by the inverse', () => {
    const dollars = (given: Parameters<typeof rateInForce>[0]) => {
      const found = rateInForce(given);
      if (typeof found === 'string') return found;
      return exchanged(1_234_567n, { from: 'GHS', to: 'USD', factor: found.factor });
    };
    expect(dollars({ direct, inverse, ...ON })).toBe(113_784n);
    expect(dollars({ direct: undefined, inverse, ...ON })).toBe(113_785n);
  });
});
