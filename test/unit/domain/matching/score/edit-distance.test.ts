import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '#functions/domain/matching/score/edit-distance.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const between = (one: string, other: string, most = 9) => editDistance(bytes(one), bytes(other), most);

describe('editDistance', () => {
  test.each([
    ['sarkodie', 'sakrodie', 1],
    ['sarkodie', 'sarkodi', 1],
    ['sarkodie', 'sarrkodie', 1],
    ['sarkodie', 'sarkodia', 1],
    ['lumba', 'rumba', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s takes %d', (one, other, steps) => {
    expect(between(one, other)).toBe(steps);
  });

  test('is what the whole table of costs says, and the same both ways', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(text, text, fc.nat(9), (one, other, most) => {
        const plain = plainDistance(one, other);
        const found = between(one, other, most);
        if (plain <= most) expect(found).toBe(plain);
        else expect(found).toBeGreaterThan(most);
        expect(between(other, one, 9)).toBe(between(one, other, 9));
      }),
      { seed: 20_260_101, numRuns: 2000 },
    );
  });
});

/** The textbook's recursion, without a band and without a table. */
function plainDistance(one: string, other: string): number {
  const known = new Map<string, number>();
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = one[i - 1] === other[j - 1] ? 0 : 1;
    let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
    if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
      least = Math.min(least, at(i - 2, j - 2) + 1);
    known.set(key, least);
    return least;
  };
  return at(one.length, other.length);
}
