import { describe, expect, test } from '@jest/globals';
import { daypartMultiplier } from '#functions/domain/licensing/daypart-multiplier.ts';

const DAYPARTS = [
  { from: '06:00', to: '10:00', multiplier: '1.50' },
  { from: '09:00', to: '12:00', multiplier: '1.20' },
  { from: '22:00', to: '05:00', multiplier: '0.50' },
];

describe('daypart multiplier (royalty rules §3)', () => {
  test.each([
    ['05:59', '1'],
    ['06:00', '1.50'],
    ['09:30', '1.50'],
    ['09:59', '1.50'],
    ['10:00', '1.20'],
    ['12:00', '1'],
    ['21:59', '1'],
    ['22:00', '0.50'],
    ['23:59', '0.50'],
    ['00:00', '0.50'],
    ['04:59', '0.50'],
    ['05:00', '1'],
  ])(
    'at %s it is %s: from is in, to is out, the first that holds counts, a late one wraps',
    (time, multiplier) => {
      expect(daypartMultiplier(DAYPARTS, time)).toBe(multiplier);
    },
  );

  test('without dayparts every time counts once', () => {
    expect(daypartMultiplier([], '08:00')).toBe('1');
  });
});
