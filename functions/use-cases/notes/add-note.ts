import type { Caller, World } from '#functions/ports/world.ts';
import { noteSeen } from '#functions/use-cases/notes/note-seen.ts';
import { NoteId } from '#shared/ids.ts';
import type { Note, Noted, StoredNote } from '#shared/schemas/notes.ts';

/** A note on a thing that the caller has read. */
export type NoteAsked = {
  readonly about: Noted;
  readonly aboutId: string;
  readonly text: string;
  readonly isShared: boolean;
};

/** Writes a note on a cycle or a payment that is there; notes are added, never changed. */
export async function addNote(
  world: Pick<World, 'clock' | 'ids' | 'commit'>,
  caller: Caller,
  asked: NoteAsked,
): Promise<Note> {
  const after: StoredNote = {
    ...asked,
    id: NoteId.parse(world.ids.make('not')),
    by: caller.actor,
    at: world.clock.now(),
    version: 1,
  };
  const answer = noteSeen(after);
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'note', action: `${asked.about}.noted`, after }],
    answer,
  });
  return answer;
}
