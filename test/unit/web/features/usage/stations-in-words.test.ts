import { describe, expect, test } from '@jest/globals';
import { stationsInWords } from '#web/features/usage/stations-in-words.ts';

describe('stationsInWords', () => {
  test('names the first and counts the others', () => {
    expect(stationsInWords(['GH-1'])).toBe('GH-1');
    expect(stationsInWords(['GH-1', 'GH-2', 'GH-3'])).toBe('GH-1 and 2 more');
  });
});
