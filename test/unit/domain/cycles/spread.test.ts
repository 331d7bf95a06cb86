import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fraction } from '#functions/domain/cycles/fraction.ts';
import { type ExactPart, spread } from '#functions/domain/cycles/spread.ts';

const hundredths = (ref: string, amount: bigint): ExactPart => ({ ref, exact: fraction(amount, 100n) });
const spreadOver = (total: bigint, parts: readonly ExactPart[]) => Object.fromEntries(spread(total, parts));

const parts = fc
  .uniqueArray(fc.string({ unit: 'binary', maxLength: 6 }), { minLength: 1, maxLength: 20 })
  .chain((refs) =>
    fc
      .array(
        fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10_000n })),
        { minLength: refs.length, maxLength: refs.length },
      )
      .map((amounts) =>
        refs.map((ref, at) => ({ ref, exact: fraction(amounts[at]?.[0] ?? 0n, amounts[at]?.[1] ?? 1n) })),
      ),
  );

describe('signed spread (royalty rules §1)', () => {
  test('125 over W1 1250.10 and W2 −1125.30: floors 1250 and −1126, and the unit left goes to W2', () => {
    const given = [hundredths('W1', 125_010n), hundredths('W2', -112_530n)];
    expect(spreadOver(125n, given)).toEqual({ W1: 1250n, W2: -1125n });
  });

  test('units left go one each to the largest fractional parts, ties to the reference that sorts first', () => {
    const given = [hundredths('c', 150n), hundredths('b', 150n), hundredths('a', 110n)];
    expect(spreadOver(4n, given)).toEqual({ a: 1n, b: 2n, c: 1n });
  });

  test('units too many are taken one each from the smallest, ties from the reference that sorts last', () => {
    const given = [hundredths('a', 110n), hundredths('b', 110n), hundredths('c', 190n)];
    expect(spreadOver(2n, given)).toEqual({ a: 1n, b: 0n, c: 1n });
  });

  test('more units than parts begin anew when all have one', () => {
    expect(spreadOver(5n, [hundredths('a', 0n), hundredths('b', 50n)])).toEqual({ a: 2n, b: 3n });
    expect(spreadOver(-5n, [hundredths('a', 0n), hundredths('b', 50n)])).toEqual({ a: -3n, b: -2n });
  });

  test('nothing over no parts is nothing; an amount over no parts is a bug', () => {
    expect(spreadOver(0n, [])).toEqual({});
    expect(() => spread(1n, [])).toThrow('needs a part');
  });

  test('the parts always add up to the total, whatever the order they come in', () => {
    const total = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(total, parts, (whole, given) => {
        const units = spreadOver(whole, given);
        expect(Object.values(units).reduce((sum, unit) => sum + unit, 0n)).toBe(whole);
        expect(spreadOver(whole, given.toReversed())).toEqual(units);
      }),
    );
  });

  test('no part is off by a whole unit where the total is the rounded sum of the parts', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const common = given.reduce((d, { exact }) => d * exact.d, 1n);
        const sum = given.reduce((n, { exact }) => n + (exact.n * common) / exact.d, 0n);
        const units = spread(sum / common, given);
        for (const { ref, exact } of given) {
          const off = (units.get(ref) ?? 0n) * exact.d - exact.n;
          expect(off < exact.d && off > -exact.d).toBe(true);
        }
      }),
    );
  });
});
