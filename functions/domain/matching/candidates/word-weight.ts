/**
 * How significant a word is that `total` of `entries` have: about 1 for a word of a single song, 0 for a word of all.
 */
export function wordWeight(total: number, entries: number): number {
  return Math.max(0, Math.log((entries + 1.5) / (total + 0.5)) / Math.log(entries + 2));
}
