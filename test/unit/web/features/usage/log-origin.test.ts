import { describe, expect, test } from '@jest/globals';
import { originInput } from '#web/features/usage/log-origin.ts';

describe('originInput', () => {
  test('a log of one station names it, and no sender that was typed before', () => {
    expect(originInput({ of: 'one', stationId: 'GH-COM-01', sender: 'Monitor' })).toEqual({
      stationId: 'GH-COM-01',
    });
  });

  test('a log of several stations names its sender where there is one', () => {
    const several = { of: 'several', stationId: 'GH-COM-01' } as const;

    expect(originInput({ ...several, sender: ' Monitor ' })).toEqual({ sender: 'Monitor' });
    expect(originInput({ ...several, sender: ' ' })).toEqual({});
  });
});
