/** How much it says that a song has a word which `total` of all entries have: about 1 for a word of one song alone, 0 for one of all. */
export function wordWeight(total: number, entries: number): number {
  return Math.max(0, Math.log((entries + 1.5) / (total + 0.5)) / Math.log(entries + 2));
}
