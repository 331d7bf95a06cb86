import { plainLetters } from '#functions/domain/matching/plain-letters.ts';

const MAX_LENGTH = 160;

/** Title and artist as one key, the same for spellings that differ in case, marks and punctuation alone: groups the queue. */
export function songKey({
  title = '',
  artist = '',
}: {
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
}): string {
  return `${plainLetters(title)}|${plainLetters(artist)}`.slice(0, MAX_LENGTH);
}
