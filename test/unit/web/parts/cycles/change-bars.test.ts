import { describe, expect, test } from '@jest/globals';
import { changeBars } from '#web/parts/cycles/change-bars.ts';

const row = (key: string, amount: string | null) => ({
  ...{ key, name: key },
  change: amount === null ? null : { amount, currency: 'GHS' },
});

describe('great changes as a picture', () => {
  test('are as long as they are great beside the greatest, to the side of more or less', () => {
    const bars = changeBars([row('ASCAP', '-400.00'), row('PRS', '100.00'), row('GEMA', '0.00')]);
    expect(bars.map(({ name, isMore, percent }) => [name, isMore, percent])).toEqual([
      ['ASCAP', false, 100],
      ['PRS', true, 25],
    ]);
  });

  test('are at most eight, and none of two currencies', () => {
    expect(changeBars(Array.from({ length: 9 }, (_, at) => row(`${at}`, '1.00')))).toHaveLength(8);
    expect(changeBars([row('ASCAP', null)])).toEqual([]);
  });
});
