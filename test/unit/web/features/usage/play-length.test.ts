import { describe, expect, test } from '@jest/globals';
import { playLength } from '#web/features/usage/play-length.ts';

describe('playLength', () => {
  test('says of a length that its log does not give that it is about so long', () => {
    expect(playLength({ durationSeconds: 240, isLengthEstimated: true })).toBe('about 4:00');
    expect(playLength({ durationSeconds: 204, isLengthEstimated: false })).toBe('3:24');
  });
});
