import { describe, expect, test } from '@jest/globals';
import { societyWords } from '#web/parts/repertoire/society-words.ts';

describe('societyWords', () => {
  test('sets the name beside the code, where we know one', () => {
    expect(societyWords('052')).toBe('PRS (052)');
    expect(societyWords('999')).toBe('999');
  });
});
