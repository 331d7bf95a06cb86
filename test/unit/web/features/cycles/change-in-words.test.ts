import { describe, expect, test } from '@jest/globals';
import { changeInWords, pointsInWords } from '#web/features/cycles/change-in-words.ts';

describe('the change to the last cycle', () => {
  test.each([
    ['110.00', '100.00', '+10.0%'],
    ['50', '200', '−75.0%'],
    ['100.00', '100.00', '0.0%'],
    ['5.00', '0.00', undefined],
    ['5.00', '-1.00', undefined],
    ['5.00', undefined, undefined],
  ])('%s after %s is %s', (now, was, words) => {
    expect(changeInWords(now, was)).toBe(words);
  });

  test('of a rate is in points, and nothing where there is no whole', () => {
    expect(pointsInWords({ part: 92, whole: 100 }, { part: 45, whole: 50 })).toBe('+2.0 points');
    expect(pointsInWords({ part: 1, whole: 2 }, { part: 3, whole: 4 })).toBe('−25.0 points');
    expect(pointsInWords({ part: 0, whole: 0 }, { part: 3, whole: 4 })).toBeUndefined();
    expect(pointsInWords({ part: 1, whole: 2 }, undefined)).toBeUndefined();
  });
});
