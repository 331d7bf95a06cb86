import { ByteList } from '#functions/domain/matching/index/byte-list.ts';
import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';
import type { NumberedTerms } from '#functions/domain/matching/index/number-terms.ts';
import { compactKey, neighboursKey, startsKey } from '#functions/domain/matching/index/search-keys.ts';

/** A word that fewer entries than this have is enough to find them; no pairs are made with it. */
const RARE_ENTRIES = 24;
const TITLE_STARTS = 3;
const NAME_STARTS = 2;

/**
 * The keys an entry is found by besides its words: its title and each piece of it without spaces, neighbouring words
 * that are both common, and the starts of its rarest title words with the starts of its rarest names.
 */
export function entryKeys(entry: CodedEntry, terms: NumberedTerms): ReadonlySet<number> {
  const { title, pieceStarts } = entry;
  const bytesOf = (term: number) => terms.bytes.subarray(terms.starts[term], terms.starts[term + 1]);
  const compact = (words: readonly number[]) => {
    const joined = new ByteList();
    for (const term of words) joined.pushBytes(bytesOf(term));
    return compactKey(joined.view());
  };
  const keys = new Set<number>();
  if (title.length > 1) keys.add(compact(title));
  const ends = [...pieceStarts.slice(1), title.length];
  for (const [at, start] of pieceStarts.entries()) {
    const piece = title.slice(start, ends[at]);
    if (piece.length > 1 && piece.length < title.length) keys.add(compact(piece));
  }
  for (let at = 1; at < title.length; at += 1) {
    const [first = 0, second = 0] = [title[at - 1], title[at]];
    if (Math.min(terms.counts[first] ?? 0, terms.counts[second] ?? 0) < RARE_ENTRIES) continue;
    keys.add(neighboursKey(terms.hashes[first] ?? 0, terms.hashes[second] ?? 0));
  }
  const names = rarest([...entry.artist, ...entry.writers], NAME_STARTS);
  for (const word of rarest(title, TITLE_STARTS)) {
    for (const name of names) keys.add(startsKey(bytesOf(word), bytesOf(name)));
  }
  return keys;
}

/** Terms are numbered from the commonest: the rarest have the highest numbers. */
const rarest = (terms: readonly number[], count: number) =>
  [...new Set(terms)].sort((a, b) => b - a).slice(0, count);
