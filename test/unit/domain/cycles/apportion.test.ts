import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportion, type Claim } from '#functions/domain/cycles/apportion.ts';
import { type Fraction, fraction, ONE, ZERO } from '#functions/domain/cycles/fraction.ts';

const claim = (ref: string, weight: Fraction): Claim => ({ ref, weight });
const parts = (total: bigint, claims: readonly Claim[]) =>
  Object.fromEntries(apportion(total, claims).map(({ ref, minor }) => [ref, minor]));

const weights = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 6000n }))
  .map(([n, d]) => fraction(n, d));
const claims = fc
  .uniqueArray(fc.string({ unit: 'binary', maxLength: 6 }), { minLength: 1, maxLength: 30 })
  .chain((refs) =>
    fc
      .array(weights, { minLength: refs.length, maxLength: refs.length })
      .map((given) => refs.map((ref, index) => claim(ref, index === 0 ? ONE : (given[index] ?? ONE)))),
  );
const totals = fc.bigInt({ min: 0n, max: 10n ** 15n });

describe('apportion (royalty rules §1)', () => {
  test('gives each the floor of its part and the units left to the largest fractions', () => {
    // 100 over 1 : 1 : 4 is 16⅔, 16⅔, 66⅔: two units are left for three equal fractions, and go to a and b.
    expect(parts(100n, [claim('c', fraction(4n, 1n)), claim('b', ONE), claim('a', ONE)])).toEqual({
      a: 17n,
      b: 17n,
      c: 66n,
    });
  });

  test.each([
    [['b', 'a'], 'a'],
    [['a', 'B'], 'B'],
    [['a', 'ab'], 'a'],
    [['T10', 'T9'], 'T10'],
    [['z', 'é'], 'z'],
    // U+FFFD is three bytes EF…, U+1F3B5 four bytes F0…: as UTF-16 they would sort the other way round.
    [['\u{1F3B5}', '\uFFFD'], '\uFFFD'],
  ])('of equal fractions %j, the unit goes to %s, the lower as UTF-8 bytes', (refs, winner) => {
    const portions = apportion(
      1n,
      refs.map((ref) => claim(ref, ONE)),
    );
    expect(portions.find(({ minor }) => minor === 1n)).toMatchObject({ ref: winner, remainderUnit: true });
  });

  test('claims of weight 0 are left out before apportioning', () => {
    expect(parts(7n, [claim('a', ZERO), claim('b', ONE)])).toEqual({ b: 7n });
    expect(parts(0n, [claim('a', ZERO)])).toEqual({});
  });

  test('money that nobody claims is a bug, and so is a negative weight', () => {
    expect(() => apportion(1n, [claim('a', ZERO)])).toThrow('needs a claim with weight');
    expect(() => apportion(1n, [claim('a', fraction(-1n, 2n))])).toThrow('not negative');
  });

  test('of −T each claim gets the negative of its part of T', () => {
    expect(parts(-100n, [claim('c', fraction(4n, 1n)), claim('b', ONE), claim('a', ONE)])).toEqual({
      a: -17n,
      b: -17n,
      c: -66n,
    });
    fc.assert(
      fc.property(totals, claims, (total, given) => {
        const negative = Object.entries(parts(-total, given)).map(([ref, minor]) => [ref, -minor]);
        expect(Object.fromEntries(negative)).toEqual(parts(total, given));
      }),
    );
  });

  test('the parts always add up to the total', () => {
    fc.assert(
      fc.property(totals, claims, (total, given) => {
        expect(apportion(total, given).reduce((sum, { minor }) => sum + minor, 0n)).toBe(total);
      }),
    );
  });

  test('no part is off by a whole unit from its exact share', () => {
    fc.assert(
      fc.property(totals, claims, (total, given) => {
        for (const { minor, exact } of apportion(total, given)) {
          expect(minor * exact.d > exact.n - exact.d && minor * exact.d < exact.n + exact.d).toBe(true);
        }
      }),
    );
  });

  test('the order of the claims does not matter', () => {
    const shuffled = claims.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(totals, shuffled, (total, [given, mixed]) => {
        expect(parts(total, mixed)).toEqual(parts(total, given));
      }),
    );
  });

  test('weights in any common measure give the same parts', () => {
    fc.assert(
      fc.property(totals, claims, weights, (total, given, by) => {
        const factor = by.n === 0n ? ONE : by;
        const scaled = given.map(({ ref, weight }) =>
          claim(ref, fraction(weight.n * factor.n, weight.d * factor.d)),
        );
        expect(parts(total, scaled)).toEqual(parts(total, given));
      }),
    );
  });
});
