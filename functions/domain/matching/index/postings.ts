import { ByteList } from '#functions/domain/matching/index/byte-list.ts';
import { sortByHash } from '#functions/domain/matching/index/sort-by-hash.ts';
import { VarintCursor } from '#functions/domain/matching/index/varint-cursor.ts';

/**
 * For each term the places of the entries that have it, as steps from one to the next. A list ends where the next one
 * starts.
 */
export type Postings = { readonly starts: Uint32Array; readonly bytes: Uint8Array };

/** Writes the lists of terms; places of a term come in ascending order. */
export function writePostings(terms: Uint32Array, places: Uint32Array, termCount: number): Postings {
  const [sorted, held] = sortByHash(terms, places);
  const starts = new Uint32Array(termCount + 1);
  const bytes = new ByteList();
  let at = 0;
  for (let term = 0; term < termCount; term += 1) {
    for (let before = 0; at < sorted.length && sorted[at] === term; at += 1) {
      bytes.pushVarint((held[at] ?? 0) - before);
      before = held[at] ?? 0;
    }
    starts[term + 1] = bytes.length;
  }
  return { starts, bytes: bytes.view() };
}

/** Copies the places of a term to the start of `into`, as many as it holds, and returns how many there are. */
export function readPostings({ starts, bytes }: Postings, term: number, into: Uint32Array): number {
  const cursor = new VarintCursor(bytes, starts[term] ?? 0);
  const end = starts[term + 1] ?? 0;
  let place = 0;
  let count = 0;
  for (; cursor.position < end && count < into.length; count += 1) {
    place += cursor.next();
    into[count] = place;
  }
  return count;
}
