import { describe, expect, test } from '@jest/globals';
import { foundBy } from '#web/features/usage/found-by.ts';

describe('foundBy', () => {
  test('says of a match by title and names how sure it is, of a person’s decision what it was', () => {
    expect(foundBy({ method: 'metadata', confidence: 0.9123 })).toBe('Title and names, 91.2%');
    expect(foundBy({ method: 'isrc', confidence: 1 })).toBe('ISRC');
    expect(foundBy({ dismissed: 'not-music', confidence: 0 })).toBe('A person: not music');
    expect(foundBy({ confidence: 0.1 })).toBe('–');
  });
});
