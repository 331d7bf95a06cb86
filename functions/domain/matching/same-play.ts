import type { Play } from '#shared/schemas/usage.ts';

const CONTENT = ['playedAt', 'title', 'artist', 'isrc', 'iswc', 'durationSeconds'] as const;

/** Whether a play that was sent again says what it said the first time (royalty rules §2). */
export function samePlay(first: Play, again: Play): boolean {
  return CONTENT.every((field) => first[field] === again[field]);
}
