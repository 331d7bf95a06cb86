import { describe, expect, test } from '@jest/globals';
import { closeInput } from '#web/features/cycles/close-input.ts';

describe('what is asked of a close', () => {
  test('with a run it names that alone, for a run has no override', () => {
    expect(closeInput({ runId: 'run_1', adminFeePercentOverride: '10.00' })).toEqual({ runId: 'run_1' });
  });

  test('without a run the override, where one is typed', () => {
    expect(closeInput({ runId: '', adminFeePercentOverride: '10.00' })).toEqual({
      adminFeePercentOverride: '10.00',
    });
    expect(closeInput({ runId: '', adminFeePercentOverride: '' })).toEqual({});
  });
});
