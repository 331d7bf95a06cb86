import { describe, expect, test } from '@jest/globals';
import { formatDuration } from '#web/format/format-duration.ts';

describe('formatDuration', () => {
  test('times seconds as music is timed', () => {
    expect([0, 204, 3725].map(formatDuration)).toEqual(['0:00', '3:24', '1:02:05']);
  });

  test('has one minus before what a correction takes away', () => {
    expect([-9, -204, -10_095].map(formatDuration)).toEqual(['−0:09', '−3:24', '−2:48:15']);
  });
});
