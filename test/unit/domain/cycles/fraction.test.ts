import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  commonDenominator,
  decimal,
  type Fraction,
  floorOf,
  fraction,
  plus,
  roundHalfEven,
  show,
  sum,
  times,
} from '#functions/domain/cycles/fraction.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => fraction(n, d));

/** A fraction as the cases below write it. */
function fractionOf(text: string): Fraction {
  const [n = '0', d = '1'] = text.split('/');
  return fraction(BigInt(n), BigInt(d));
}

describe('exact fractions (royalty rules §1)', () => {
  test.each([
    ['14.25', '57/4'],
    ['0.187500', '3/16'],
    ['100', '100'],
    ['0', '0'],
    ['0.1', '1/10'],
  ])('the decimal %s is %s', (text, shown) => {
    expect(show(decimal(text))).toBe(shown);
  });

  test.each([
    ['1/2', 0n],
    ['3/2', 2n],
    ['5/2', 2n],
    ['7/2', 4n],
    ['49/100', 0n],
    ['51/100', 1n],
    ['7', 7n],
    ['0', 0n],
    ['100000000000000000001/2', 50000000000000000000n],
  ])('%s rounds half to even to %s', (text, rounded) => {
    expect(roundHalfEven(fractionOf(text))).toBe(rounded);
  });

  test('adding and multiplying have the laws of numbers', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(times(a, b)).toEqual(times(b, a));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
      }),
    );
  });

  test('a sum is the same in any order, and the same as adding one after the other', () => {
    fc.assert(
      fc.property(fc.array(fractions), (all) => {
        expect(sum(all.toReversed())).toEqual(sum(all));
        expect(sum(all)).toEqual(all.reduce(plus, fraction(0n, 1n)));
      }),
    );
  });

  test('what is shown says the same number, in lowest terms', () => {
    fc.assert(fc.property(fractions, (a: Fraction) => expect(fractionOf(show(a))).toEqual(a)));
  });

  test('every denominator divides the common one', () => {
    fc.assert(
      fc.property(fc.array(fractions), (all) => {
        const common = commonDenominator(all);
        expect(all.every(({ d }) => common % d === 0n)).toBe(true);
      }),
    );
  });

  test.each([
    ['-7/2', -4n, -4n],
    ['-5/2', -3n, -2n],
    ['-1/3', -1n, 0n],
    ['-2/3', -1n, -1n],
    ['-6', -6n, -6n],
    ['7/2', 3n, 4n],
  ])('%s has the floor %s and rounds half to even to %s', (text, floor, rounded) => {
    expect(floorOf(fractionOf(text))).toBe(floor);
    expect(roundHalfEven(fractionOf(text))).toBe(rounded);
  });

  test('a negative number rounds to the negative of what its opposite rounds to', () => {
    fc.assert(
      fc.property(fractions, ({ n, d }) => {
        expect(roundHalfEven(fraction(-n, d))).toBe(-roundHalfEven(fraction(n, d)));
      }),
    );
  });

  test('a denominator of nought is a bug', () => {
    expect(() => fraction(1n, 0n)).toThrow('Broken invariant');
  });
});
