import { addCycleNote, readCycle } from '#shared/contract/cycles.ts';
import { useAction } from '#web/lib/use-action.ts';
import { useMay } from '#web/lib/use-may.ts';
import { NoteForm } from '#web/ui/note-form.tsx';
import { Notes } from '#web/ui/notes.tsx';
import type { WireCycle } from './ask-cycle.ts';

/** What was said of a cycle, and the way to say more. */
export function CycleNotes({ cycle }: { readonly cycle: WireCycle }) {
  const note = useAction(addCycleNote, { refresh: [readCycle] });
  const params = { cycleId: cycle.id };
  return (
    <>
      <Notes notes={cycle.notes} />
      {useMay(addCycleNote) ? (
        <NoteForm
          busy={note.isPending}
          error={note.error}
          onSave={(text, done) => note.mutate({ params, body: { text } }, { onSuccess: done })}
        />
      ) : null}
    </>
  );
}
