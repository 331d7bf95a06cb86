import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partOfAmount, sumAmounts } from '#web/format/sum-amounts.ts';

describe('amounts of one currency, added up', () => {
  test.each([
    [['100.00', '-0.05'], '99.95'],
    [['-0.05', '-0.95'], '-1.00'],
    [['120', '80'], '200'],
    [['0.001', '0.999'], '1.000'],
    [[], '0'],
  ])('%j make %s', (amounts, sum) => {
    expect(sumAmounts(amounts)).toBe(sum);
  });

  test('lose nothing, however large they are', () => {
    const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const decimal = (units: bigint) => {
      const digits = String(units < 0n ? -units : units).padStart(3, '0');
      return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1, maxLength: 10 }), (units) => {
        const total = units.reduce((sum, one) => sum + one, 0n);
        expect(sumAmounts(units.map(decimal))).toBe(decimal(total));
      }),
    );
  });
});

describe('an amount beside another', () => {
  test.each([
    ['25.00', '100.00', 25],
    ['1.00', '3.00', 33.33],
    ['5.00', '0.00', 0],
  ])('%s of %s is %d %%', (amount, whole, percent) => {
    expect(partOfAmount(amount, whole)).toBe(percent);
  });
});
