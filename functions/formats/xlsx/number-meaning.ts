/** What a number in a cell means, as its format shows it; a length goes beyond a day where a time begins anew. */
export type NumberMeaning = 'number' | 'percentage' | 'date' | 'time' | 'length' | 'date and time';

/** What the built-in formats mean that are not plain numbers, by their number (ECMA-376 part 1, §18.8.30). */
export const BUILT_IN_MEANINGS: ReadonlyMap<number, NumberMeaning> = new Map([
  [9, 'percentage'],
  [10, 'percentage'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, 'time'] as const),
  [46, 'length'],
  [22, 'date and time'],
]);

/**
 * What a number means by the code of its format (ECMA-376 part 1, §18.8.31).
 *
 * @example
 * meaningOf('dd/mm/yyyy'); // → 'date'
 * meaningOf('[h]:mm:ss'); // → 'length'
 * meaningOf('0.00%'); // → 'percentage'
 */
export function meaningOf(code: string): NumberMeaning {
  const plain = code
    .slice(0, MAX_CODE)
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (plain.includes('%')) return 'percentage';
  const hasDay = /[yd]/.test(plain);
  if (!hasDay && /\[[hms]+\]/.test(plain)) return 'length';
  const hasTime = /[hs]/.test(plain);
  if (hasDay) return hasTime ? 'date and time' : 'date';
  if (hasTime) return 'time';
  return /m/.test(plain) && plain !== 'general' ? 'date' : 'number';
}

const MAX_CODE = 255;
