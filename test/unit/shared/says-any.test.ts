import { describe, expect, test } from '@jest/globals';
import { saysAny } from '#shared/says-any.ts';

describe('saysAny', () => {
  test.each([
    ['part of a text, in another case', 'joy', ['GH-1', 'Joy FM'], true],
    ['what no text has', 'peace', ['GH-1', 'Joy FM'], false],
    ['a text that is absent', 'undefined', [undefined], false],
    ['nothing', undefined, [], true],
  ])('%s', (_what, typed, texts, expected) => {
    expect(saysAny(typed, texts)).toBe(expected);
  });
});
