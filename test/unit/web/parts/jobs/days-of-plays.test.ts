import { describe, expect, test } from '@jest/globals';
import { daysOfPlays } from '#web/parts/jobs/days-of-plays.ts';

describe('daysOfPlays', () => {
  test('names the first and the last day, one day once, and nothing where no play came', () => {
    expect(daysOfPlays({ from: '2026-03-01', to: '2026-03-31' })).toBe('1 Mar 2026 to 31 Mar 2026');
    expect(daysOfPlays({ from: '2026-03-01', to: '2026-03-01' })).toBe('1 Mar 2026');
    expect(daysOfPlays({ withdrawal: 'job_01' })).toBeUndefined();
    expect(daysOfPlays(null)).toBeUndefined();
  });
});
