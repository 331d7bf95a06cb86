import { describe, expect, test } from '@jest/globals';
import { addDays, datesOf, daysBetween, localTime, periodsOverlap } from '#functions/domain/calendar.ts';

describe('business dates', () => {
  test.each([
    ['2026-02-01T08:30:59.000Z', 'Africa/Accra', '2026-02-01', '08:30'],
    ['2026-03-31T23:30:00.000Z', 'Africa/Lagos', '2026-04-01', '00:30'],
    ['2026-01-01T00:30:00.000Z', 'America/New_York', '2025-12-31', '19:30'],
    ['2026-02-01T00:00:00.000Z', 'Africa/Accra', '2026-02-01', '00:00'],
  ])('%s in %s is %s at %s', (instant, zone, date, time) => {
    expect(localTime(instant, zone)).toEqual({ date, time });
  });

  test('days are counted across months and leap years', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-01-01', '2026-12-31')).toBe(364);
    expect(datesOf('2026-02-27', '2026-03-02')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(datesOf('2026-03-02', '2026-03-01')).toEqual([]);
  });

  test.each([
    [{ from: '2026-01-01', to: '2026-01-31' }, { from: '2026-01-31' }, true],
    [{ from: '2026-01-01', to: '2026-01-31' }, { from: '2026-02-01' }, false],
    [{ from: '2026-01-01' }, { from: '2030-01-01', to: '2030-01-02' }, true],
  ])('%j and %j share a day: %s', (a, b, shared) => {
    expect(periodsOverlap(a, b)).toBe(shared);
    expect(periodsOverlap(b, a)).toBe(shared);
  });
});
