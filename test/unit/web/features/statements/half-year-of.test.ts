import { describe, expect, test } from '@jest/globals';
import { halfYearOf } from '#web/features/statements/half-year-of.ts';

describe('halfYearOf', () => {
  test.each([
    ['a first quarter', '2026-01-01', '2026-03-31', '2026-01-01', '2026-06-30'],
    ['a second quarter', '2026-04-01', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['a fourth quarter', '2026-10-01', '2026-12-31', '2026-07-01', '2026-12-31'],
    ['a half-year that begins late', '2026-03-01', '2026-08-31', '2026-03-01', '2026-12-31'],
  ])('of %s', (_, periodStart, periodEnd, from, to) => {
    expect(halfYearOf({ periodStart, periodEnd })).toEqual({ from, to });
  });
});
