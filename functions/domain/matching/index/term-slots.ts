import { hashBytes } from '#functions/domain/matching/index/hash-bytes.ts';

/** The terms of an index: their bytes one after the other, and a hash table with open addressing over them. */
export type Terms = {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** The term's number plus one, or 0 where the slot is free. A power of two. */
  readonly slots: Uint32Array;
};

/** The hash table of terms: at most two thirds full. */
export function writeSlots(starts: Uint32Array, bytes: Uint8Array): Uint32Array {
  const terms = starts.length - 1;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(terms * 1.5 + 2)));
  for (let term = 0; term < terms; term += 1) {
    let slot = hashBytes(bytes, starts[term] ?? 0, starts[term + 1] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = term + 1;
  }
  return slots;
}

/** The number of a term, or −1 if the index does not have it. */
export function findTerm({ starts, bytes, slots }: Terms, word: Uint8Array, hash = hashBytes(word)): number {
  for (let tried = 0; tried < slots.length; tried += 1) {
    const term = (slots[(hash + tried) & (slots.length - 1)] ?? 0) - 1;
    if (term < 0) return -1;
    const start = starts[term] ?? 0;
    if ((starts[term + 1] ?? 0) - start === word.length && sameBytes(bytes, start, word)) return term;
  }
  return -1;
}

function sameBytes(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false;
  return true;
}
