import type { Note, StoredNote } from '#shared/schemas/notes.ts';

/** A note as it is read, under what it is about. */
export function noteSeen({ id, text, by, at, isShared }: StoredNote): Note {
  return { id, text, by, at, isShared };
}
