import { describe, expect, test } from '@jest/globals';
import { signedCount } from '#web/format/signed-count.ts';

describe('a change of a count', () => {
  test.each([
    [1200, '+1,200'],
    [-3, '−3'],
    [0, '0'],
  ])('%d reads %s', (count, words) => {
    expect(signedCount(count)).toBe(words);
  });
});
