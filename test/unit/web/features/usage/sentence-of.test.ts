import { describe, expect, test } from '@jest/globals';
import { sentenceOf } from '#web/features/usage/sentence-of.ts';

describe('sentenceOf', () => {
  test('joins reasons to one sentence', () => {
    expect(sentenceOf(['same title', 'another artist'])).toBe('Same title, another artist.');
    expect(sentenceOf([])).toBe('');
  });
});
