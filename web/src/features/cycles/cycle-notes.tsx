import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { addCycleNote, listCycleNotes } from '#shared/contract/notes.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { NoteForm } from '#web/forms/note-form.tsx';
import { useAction } from '#web/forms/use-action.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { Notes } from '#web/ui/notes.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';

/** The notes on a cycle, and the form to add one. */
export function CycleNotes({ cycleId }: { readonly cycleId: string }) {
  const params = { cycleId };
  const notes = useInfiniteQuery(askPages(listCycleNotes, { params }));
  const note = useAction(addCycleNote, { refresh: [listCycleNotes] });
  return (
    <div className="space-y-4">
      <PagedRows query={notes} noun={t`notes`} empty={t`No notes yet.`}>
        {(rows) => <Notes notes={rows} author={(by) => <Actor actor={by} />} />}
      </PagedRows>
      {useMay(addCycleNote) ? (
        <NoteForm
          busy={note.isPending}
          error={note.error}
          onSave={({ text }, done) => note.mutate({ params, body: { text } }, { onSuccess: done })}
        />
      ) : null}
    </div>
  );
}
