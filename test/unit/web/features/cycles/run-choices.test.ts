import { describe, expect, test } from '@jest/globals';
import { runChoices } from '#web/features/cycles/run-choices.ts';

const money = (amount: string) => ({ amount, currency: 'GHS' });
const run = (number: number, totals: Parameters<typeof runChoices>[0][number]['totals'] = null) => ({
  ...{ id: `run_${number}`, number, totals },
  startedAt: '2026-04-06T02:00:00.000Z',
});

describe('what a cycle can be closed with', () => {
  test('its runs, the newest first, each by its gross, and last what there is now', () => {
    const totals = { gross: money('8000.00'), held: money('0'), adminFee: money('0'), net: money('0') };
    expect(Object.entries(runChoices([run(2, totals), run(1)]))).toEqual([
      ['run_2', 'Run 2 of 6 Apr 2026, 02:00 UTC, gross GHS 8,000.00'],
      ['run_1', 'Run 1 of 6 Apr 2026, 02:00 UTC'],
      ['', 'What there is now'],
    ]);
  });
});
