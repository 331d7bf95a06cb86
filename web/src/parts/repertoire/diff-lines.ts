/** A line that is kept, gone or new. */
export type DiffLine = { readonly kind: 'kept' | 'gone' | 'new'; readonly text: string };

/**
 * What became of lines: those that both have in the same order are kept, the others are gone or new. Gone lines stand
 * before the new ones in their place.
 *
 * @example
 * diffLines(['Ama 50 %', 'Kofi 50 %'], ['Ama 50 %', 'Yaw 50 %']);
 * // → kept “Ama 50 %”, gone “Kofi 50 %”, new “Yaw 50 %”
 */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const common = commonLengths(before, after);
  const lines: DiffLine[] = [];
  let [was, is] = [0, 0];
  while (was < before.length || is < after.length) {
    const [gone, come] = [before[was], after[is]];
    if (gone !== undefined && gone === come) {
      lines.push({ kind: 'kept', text: gone });
      was += 1;
      is += 1;
    } else if (gone !== undefined && (common[was + 1]?.[is] ?? 0) >= (common[was]?.[is + 1] ?? 0)) {
      lines.push({ kind: 'gone', text: gone });
      was += 1;
    } else {
      lines.push({ kind: 'new', text: come ?? '' });
      is += 1;
    }
  }
  return lines;
}

/** The length of the longest common subsequence of what follows each pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let was = before.length - 1; was >= 0; was -= 1) {
    for (let is = after.length - 1; is >= 0; is -= 1) {
      const [row = [], below = []] = [lengths[was], lengths[was + 1]];
      row[is] =
        before[was] === after[is] ? (below[is + 1] ?? 0) + 1 : Math.max(below[is] ?? 0, row[is + 1] ?? 0);
    }
  }
  return lengths;
}
