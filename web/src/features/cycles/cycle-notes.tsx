import { addCycleNote, readCycle } from '#shared/contract/cycles.ts';
import { useMay } from '#web/api/use-may.ts';
import { NoteForm } from '#web/forms/note-form.tsx';
import { useAction } from '#web/forms/use-action.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { Notes } from '#web/ui/notes.tsx';

/** The notes on a cycle, and the form to add one. */
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
