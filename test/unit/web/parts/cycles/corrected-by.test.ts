import { describe, expect, test } from '@jest/globals';
import { correctedBy } from '#web/parts/cycles/corrected-by.ts';
import { correctionInWords } from '#web/parts/cycles/correction-in-words.ts';

describe('a decision about plays of closed cycles (royalty rules §8.1)', () => {
  const cycles = (['Open', 'Closing', 'Locked', 'Remitted'] as const).map((status) => ({ status }));

  test('corrects locked cycles, waits while one is being closed, and counts at once in open ones', () => {
    expect(correctedBy(cycles)).toEqual({
      locked: [{ status: 'Locked' }, { status: 'Remitted' }],
      closing: [{ status: 'Closing' }],
    });
  });

  test('is followed by the number of its event, where it made one', () => {
    expect(correctionInWords({ number: 12 })).toBe('; the next close corrects the locked cycle by event 12');
    expect(correctionInWords(undefined)).toBe('');
  });
});
