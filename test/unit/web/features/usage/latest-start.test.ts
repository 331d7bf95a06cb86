import { expect, test } from '@jest/globals';
import { latestStart } from '#web/features/usage/latest-start.ts';

const cycles = ['2026-01-01', '2026-07-01', '2026-04-01', '2027-01-01'].map((periodStart) => ({
  periodStart,
}));

test.each([
  ['2026-11-27', '2026-07-01'],
  ['2026-04-01', '2026-04-01'],
  ['2025-12-31', undefined],
])('on %s the latest cycle that has begun begins on %s', (today, expected) => {
  expect(latestStart(cycles, today)).toBe(expected);
});
