import { describe, expect, test } from '@jest/globals';
import { quarterBefore } from '#functions/use-cases/runs/close-quarter.ts';

describe('the quarter that the schedule closes', () => {
  test.each([
    ['2026-01-15', '2025-10-01', '2025-12-31'],
    ['2026-04-01', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026-01-01', '2026-03-31'],
    ['2026-07-15', '2026-04-01', '2026-06-30'],
    ['2026-12-31', '2026-07-01', '2026-09-30'],
  ])('before %s is %s to %s', (date, periodStart, periodEnd) => {
    expect(quarterBefore(date)).toEqual({ periodStart, periodEnd });
  });
});
