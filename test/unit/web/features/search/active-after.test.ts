import { describe, expect, test } from '@jest/globals';
import { activeAfter } from '#web/features/search/active-after.ts';

describe('activeAfter', () => {
  test('arrows go round, and nowhere where there is nothing', () => {
    expect(activeAfter('ArrowDown', 2, 3)).toBe(0);
    expect(activeAfter('ArrowUp', 0, 3)).toBe(2);
    expect(activeAfter('ArrowDown', 0, 0)).toBeUndefined();
    expect(activeAfter('x', 0, 3)).toBeUndefined();
  });
});
