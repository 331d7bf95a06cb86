import { ByteList } from '#functions/domain/matching/index/byte-list.ts';
import { hashBytes } from '#functions/domain/matching/index/hash-bytes.ts';

/** The vocabulary in its final order: the commonest first, so that their numbers are short. */
export type NumberedTerms = {
  /** From the number a word got when it was first seen to its final one. */
  readonly finalOf: Uint32Array;
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  readonly counts: Uint32Array;
  readonly hashes: Uint32Array;
};

/** Orders words by how many entries have them, then by their letters: the order does not depend on who came first. */
export function numberTerms(words: readonly string[], countOf: (seen: number) => number): NumberedTerms {
  const order = Uint32Array.from(words, (_, seen) => seen).sort((a, b) => {
    const [first = '', second = ''] = [words[a], words[b]];
    return countOf(b) - countOf(a) || (first < second ? -1 : 1);
  });
  const encoder = new TextEncoder();
  const text = new ByteList();
  const finalOf = new Uint32Array(words.length);
  const starts = new Uint32Array(words.length + 1);
  const counts = new Uint32Array(words.length);
  const hashes = new Uint32Array(words.length);
  for (const [term, seen] of order.entries()) {
    const own = encoder.encode(words[seen] ?? '');
    text.pushBytes(own);
    finalOf[seen] = term;
    starts[term + 1] = text.length;
    counts[term] = countOf(seen);
    hashes[term] = hashBytes(own);
  }
  return { finalOf, starts, bytes: text.view(), counts, hashes };
}
