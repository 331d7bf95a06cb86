import { describe, expect, test } from '@jest/globals';
import { compareSides } from '#functions/domain/cycles/compare-sides.ts';
import { pointValue } from '#functions/domain/cycles/point-value.ts';

const ghs = (amounts: Readonly<Record<string, bigint>>, currency = 'GHS') => ({
  currency,
  sides: Object.entries(amounts).map(([key, amountMinor]) => ({ key, name: key, amountMinor, plays: 1 })),
});
const flagOf = (before: bigint, after: bigint) =>
  compareSides(ghs({ W: before }), ghs({ W: after })).map(({ flag }) => flag);

describe('compareSides (royalty rules §12.2)', () => {
  test.each([
    ['more than 25 % and more than 500.00', 200_000n, 250_001n, true],
    ['exactly 25 %', 240_000n, 300_000n, false],
    ['exactly 500.00', 100_000n, 150_000n, false],
    ['much of little', 100n, 40_000n, false],
    ['little of much', 10_000_000n, 10_100_000n, false],
    ['a loss as a gain', 250_001n, 180_000n, true],
    ['what was not there before', 0n, 50_001n, true],
  ])('%s: flagged or not', (_what, before, after, flag) => {
    expect(flagOf(before, after)).toEqual([flag]);
  });

  test('has both sides of each, the greatest change first, whichever its sign, equal ones by key', () => {
    const rows = compareSides(ghs({ A: 100n, B: 900n, C: 5n, D: 7n }), ghs({ A: 300n, B: 100n, E: 5n }));
    expect(rows.map(({ key, change }) => [key, change?.minor])).toEqual([
      ['B', -800n],
      ['A', 200n],
      ['D', -7n],
      ['C', -5n],
      ['E', 5n],
    ]);
    expect(rows.find(({ key }) => key === 'E')).toMatchObject({ a: undefined, b: { amountMinor: 5n } });
  });

  test('says no change and flags nothing where two currencies meet', () => {
    expect(compareSides(ghs({ A: 1n }), ghs({ A: 99_999_999n }, 'NGN'))).toMatchObject([
      { change: undefined, flag: false },
    ]);
  });
});

describe('pointValue', () => {
  test.each([
    [1000n, 3000, 'GHS', '0.003333'],
    [112_00n, 11_200, 'GHS', '0.010000'],
    [-150n, 100, 'GHS', '-0.015000'],
    [7n, 2, 'JPY', '3.5000'],
  ])('%s minor units over %s points of %s', (minor, points, currency, value) => {
    expect(pointValue(minor, points, currency)).toBe(value);
  });

  test('is none where nothing weighed', () => {
    expect(pointValue(100n, 0, 'GHS')).toBeUndefined();
  });
});
