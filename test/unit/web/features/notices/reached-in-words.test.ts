import { describe, expect, test } from '@jest/globals';
import { reachedInWords } from '#web/features/notices/reached-in-words.ts';

describe('how many got a notice', () => {
  test.each([
    [{ total: 0, sent: 0, waiting: 0, uncertain: 0 }, '–'],
    [{ total: 3, sent: 3, waiting: 0, uncertain: 0 }, '3'],
    [{ total: 3, sent: 1, waiting: 2, uncertain: 0 }, '1 of 3'],
    [{ total: 3, sent: 2, waiting: 0, uncertain: 1 }, '2 of 3, 1 uncertain'],
  ])('%j is told as %s', (recipients, words) => {
    expect(reachedInWords(recipients)).toBe(words);
  });
});
