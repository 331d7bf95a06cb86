import { describe, expect, test } from '@jest/globals';
import { closeInput } from '#web/features/cycles/close-input.ts';

const TYPED = { runId: '', adminFeePercentOverride: '10.00', reason: 'As the board decided' };

describe('what is asked of a close', () => {
  test('with a run it names that alone, for a run has no override', () => {
    expect(closeInput({ ...TYPED, runId: 'run_1' })).toEqual({ runId: 'run_1' });
  });

  test('without a run the override with its reason, where one is typed', () => {
    expect(closeInput(TYPED)).toEqual({
      adminFeePercentOverride: '10.00',
      reason: 'As the board decided',
    });
    expect(closeInput({ ...TYPED, adminFeePercentOverride: '' })).toEqual({});
  });
});
