import { plainLetters } from '#functions/domain/matching/plain-letters.ts';

const MAX_LENGTH = 160;

/** A title as one key, the same for spellings that differ in case, marks and punctuation alone; empty where nothing is left. */
export function titleKey(title: string): string {
  return plainLetters(title).slice(0, MAX_LENGTH);
}
