import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '#functions/domain/cycles/fraction.ts';
import { exchanged } from '#functions/domain/rates/exchanged.ts';

describe('exchange (royalty rules §11)', () => {
  test.each([
    [100_000n, 'USD', '0.0645', 6_450n],
    [1n, 'USD', '0.5', 0n],
    [3n, 'USD', '0.5', 2n],
    [100_000n, 'JPY', '9.65', 9_650n],
    [10_000n, 'JPY', '0.125', 12n],
    [30_000n, 'JPY', '0.125', 38n],
    [100_000n, 'KWD', '0.0198765', 19_876n],
    [-3n, 'USD', '0.5', -2n],
  ])('%s pesewas in %s at %s are %s minor units of it, half to even', (minor, to, rate, expected) => {
    expect(exchanged(minor, { from: 'GHS', to, factor: decimal(rate) })).toBe(expected);
  });

  test('is off by half a minor unit at most', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (minor, n) => {
          const factor = { n: BigInt(n), d: 10n ** 6n };
          const twice = exchanged(minor, { from: 'GHS', to: 'EUR', factor }) * factor.d * 2n;
          const off = twice - minor * factor.n * 2n;
          expect(off <= factor.d && off >= -factor.d).toBe(true);
        },
      ),
    );
  });
});
