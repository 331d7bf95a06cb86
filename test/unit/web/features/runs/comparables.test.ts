import { describe, expect, test } from '@jest/globals';
import { comparables } from '#web/features/runs/comparables.ts';

describe('what can be compared', () => {
  test('locked cycles, and the runs that have finished', () => {
    const choices = comparables(
      [
        { id: 'cyc_2', name: '2026-Q2', status: 'Open' },
        { id: 'cyc_1', name: '2026-Q1', status: 'Locked' },
      ],
      [
        { id: 'run_3', cycleId: 'cyc_2', number: 2, status: 'Running' },
        { id: 'run_2', cycleId: 'cyc_2', number: 1, status: 'Finished' },
        { id: 'run_1', cycleId: 'cyc_1', number: 1, status: 'Finished' },
      ],
    );
    expect(Object.entries(choices)).toEqual([
      ['run_2', '2026-Q2, run 1'],
      ['cyc_1', '2026-Q1'],
      ['run_1', '2026-Q1, run 1'],
    ]);
  });
});
