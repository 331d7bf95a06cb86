import { describe, expect, test } from '@jest/globals';
import { readDate } from '#web/format/read-date.ts';

describe('readDate', () => {
  test.each([
    '2026-03-31',
    '31 Mar 2026',
    '31 March 2026',
    '31st march 2026',
    'March 31, 2026',
    '31/03/2026',
    '31.3.2026',
    '31-3-26',
    '31 mars 2026',
    '03/31/2026',
  ])('reads %s', (typed) => {
    expect(readDate(typed)).toEqual({ value: '2026-03-31' });
  });

  test('takes the day first where both orders are days', () => {
    expect(readDate('04/03/2026')).toEqual({ value: '2026-03-04' });
  });

  test('reads French months with and without accents, and tells June from July', () => {
    expect(readDate('1er août 2026')).toEqual({ value: '2026-08-01' });
    expect(readDate('1 fevr 2026')).toEqual({ value: '2026-02-01' });
    expect(readDate('1 juil 2026')).toEqual({ value: '2026-07-01' });
    expect(readDate('1 jui 2026')).toHaveProperty('refused');
  });

  test.each(['31 Feb 2026', '2026-02-30', '32/01/2026', 'soon', '31 M 2026'])('refuses %s', (typed) => {
    expect(readDate(typed)).toEqual({ refused: 'This is no day. Write it as 31 Mar 2026.' });
  });
});
