import { describe, expect, test } from '@jest/globals';
import { runChoices } from '#web/features/cycles/run-choices.ts';

const run = (number: number) => ({ id: `run_${number}`, number, startedAt: '2026-04-06T02:00:00.000Z' });

describe('what a cycle can be closed with', () => {
  test('its runs, the newest first, and last what there is now', () => {
    expect(Object.entries(runChoices([run(2), run(1)]))).toEqual([
      ['run_2', 'Run 2 of 6 Apr 2026, 02:00 UTC'],
      ['run_1', 'Run 1 of 6 Apr 2026, 02:00 UTC'],
      ['', 'What there is now'],
    ]);
  });
});
