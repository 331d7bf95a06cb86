import { describe, expect, test } from '@jest/globals';
import { extentOf, stackedRows, waterfallRows } from '#web/charts/bar-rows.ts';

const step = (key: string, amount: number, isSum = false) => ({
  ...{ key, label: key, value: String(amount), amount, isSum, fill: 'main' as const },
});
const ends = (rows: ReturnType<typeof waterfallRows>) =>
  rows.map(({ key, segments }) => [key, segments.map(({ from, to }) => [from, to])]);

describe('bars of a waterfall', () => {
  test('sums stand on zero; each step goes on from where the one before it ended', () => {
    const rows = waterfallRows([
      step('gross', 10, true),
      step('held', -3),
      step('fee', -1),
      step('net', 6, true),
      step('balances', 2),
      step('payable', 8, true),
    ]);
    expect(ends(rows)).toEqual([
      ['gross', [[0, 10]]],
      ['held', [[10, 7]]],
      ['fee', [[7, 6]]],
      ['net', [[0, 6]]],
      ['balances', [[6, 8]]],
      ['payable', [[0, 8]]],
    ]);
    expect(extentOf(rows)).toEqual([0, 10]);
  });

  test('go below zero where more is taken than there is', () => {
    const rows = waterfallRows([step('gross', 2, true), step('held', -5), step('net', -3, true)]);
    expect(ends(rows)).toEqual([
      ['gross', [[0, 2]]],
      ['held', [[2, -3]]],
      ['net', [[0, -3]]],
    ]);
    expect(extentOf(rows)).toEqual([-3, 2]);
  });
});

describe('stacked bars', () => {
  test('have their parts one after another; what is nothing takes no room', () => {
    const part = (amount: number) => ({ amount, fill: 'held' as const });
    const rows = stackedRows([{ key: 'a', label: 'a', value: '5', parts: [part(2), part(0), part(3)] }]);
    expect(ends(rows)).toEqual([
      [
        'a',
        [
          [0, 2],
          [2, 5],
        ],
      ],
    ]);
  });

  test('are measured from zero, also where there is none', () => {
    expect(extentOf([])).toEqual([0, 0]);
  });
});
