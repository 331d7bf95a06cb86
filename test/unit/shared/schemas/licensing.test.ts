import { describe, expect, test } from '@jest/globals';
import { NewTariff } from '#shared/schemas/licensing.ts';

const errorsOf = (...dayparts: readonly (readonly [from: string, to: string])[]) => {
  const entered = NewTariff.safeParse({
    ...{ territory: 'GH', broadcasterType: 'commercial', medium: 'radio', currency: 'GHS' },
    ...{ basis: 'perMinute', rate: '0.60' },
    dayparts: dayparts.map(([from, to]) => ({ from, to, multiplier: '1.50' })),
  });
  return entered.error?.issues.map(({ path }) => path.join('.')) ?? [];
};

describe('the dayparts of a new tariff', () => {
  test('that follow each other are taken, past midnight too', () => {
    expect(errorsOf(['06:00', '10:00'], ['10:00', '16:00'], ['22:00', '05:00'])).toEqual([]);
  });

  test.each([
    [
      'share an hour',
      [
        ['06:00', '10:00'],
        ['09:00', '12:00'],
      ],
      ['dayparts.1'],
    ],
    [
      'share a minute',
      [
        ['06:00', '10:01'],
        ['10:00', '12:00'],
      ],
      ['dayparts.1'],
    ],
    [
      'share an hour after midnight',
      [
        ['22:00', '05:00'],
        ['04:00', '06:00'],
      ],
      ['dayparts.1'],
    ],
    [
      'are the same',
      [
        ['06:00', '10:00'],
        ['06:00', '10:00'],
      ],
      ['dayparts.1'],
    ],
    ['hold no time at all', [['06:00', '06:00']], ['dayparts.0']],
  ] as const)('that %s are refused, the second of them named', (_what, dayparts, named) => {
    expect(errorsOf(...dayparts)).toEqual(named);
  });
});
