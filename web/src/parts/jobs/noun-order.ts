/** In this order; a noun that is not here comes after them. */
const NOUNS: readonly string[] = [
  ...['works', 'recordings', 'writers', 'publishers'],
  ...['plays', 'accepted', 'matched', 'unmatched', 'review', 'duplicates', 'rejected', 'notMusic'],
  ...['unchanged', 'locked'],
  ...['withdrawn', 'kept'],
  ...['fetched', 'known', 'files'],
];

/** Sorts what a job counted by its noun: works before recordings, accepted before rejected. */
export function byNoun([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return placeOf(one) - placeOf(other);
}

function placeOf(noun: string): number {
  const place = NOUNS.indexOf(noun);
  return place === -1 ? NOUNS.length : place;
}
