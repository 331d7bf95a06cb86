import { describe, expect, test } from '@jest/globals';
import { marginInWords } from '#web/features/usage/margin-in-words.ts';

describe('marginInWords', () => {
  test.each([
    [0, 'as likely'],
    [2.31, '10 times as likely'],
    [12, 'over 1,000 times as likely'],
  ])('reads log-odds of %s as “%s”', (margin, words) => {
    expect(marginInWords(margin)).toBe(words);
  });
});
