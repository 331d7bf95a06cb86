import { hashBytes, hashPair } from '#functions/domain/matching/index/hash-bytes.ts';

const COMPACT = 1;
const NEIGHBOURS = 2;
const STARTS = 3;
const SPELLING = 4;
const START_BYTES = 4;
const SPELLING_BYTES = 7;
/** Shorter words are not looked up under other spellings: too many words are one letter away. */
export const LEAST_SPELLING_BYTES = 4;

/** The key of a title (or a piece of one) written without spaces: it finds words that were joined or split. */
export function compactKey(bytes: Uint8Array): number {
  return hashPair(COMPACT, hashBytes(bytes), bytes.length);
}

/** The key of two words that stand side by side in a title. */
export function neighboursKey(firstHash: number, secondHash: number): number {
  return hashPair(NEIGHBOURS, firstHash, secondHash);
}

/** The key of the first four bytes of a title's word and of a name's: it finds a song whose every word is misspelt at its end. */
export function startsKey(titleWord: Uint8Array, nameWord: Uint8Array): number {
  return hashPair(STARTS, startHash(titleWord), startHash(nameWord));
}

const startHash = (word: Uint8Array) => hashBytes(word, 0, Math.min(START_BYTES, word.length));

/**
 * The keys under which a word is found with a letter missing, added, changed or two of them swapped: the start of the
 * word, and the same with each byte left out (symmetric deletion, as SymSpell does).
 */
export function spellingKeys(word: Uint8Array): readonly number[] {
  if (word.length < LEAST_SPELLING_BYTES) return [];
  const start = word.subarray(0, SPELLING_BYTES);
  const keys = [hashPair(SPELLING, hashBytes(start), 0)];
  const shorter = new Uint8Array(start.length - 1);
  for (let left = 0; left < start.length; left += 1) {
    if (left > 0 && start[left] === start[left - 1]) continue;
    shorter.set(start.subarray(0, left));
    shorter.set(start.subarray(left + 1), left);
    keys.push(hashPair(SPELLING, hashBytes(shorter), 0));
  }
  return keys;
}
