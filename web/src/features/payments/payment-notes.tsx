import { useInfiniteQuery } from '@tanstack/react-query';
import { addRemittanceNote, listRemittanceNotes } from '#shared/contract/notes.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { NoteForm } from '#web/forms/note-form.tsx';
import { useAction } from '#web/forms/use-action.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { Notes } from '#web/ui/notes.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Section } from '#web/ui/section.tsx';
import { paramsOf, type WirePayment } from './payment-api.ts';

/** The notes on a remittance, and the form to add one; payouts have none. */
export function PaymentNotes({ payment }: { readonly payment: WirePayment }) {
  return payment.kind === 'payout' ? null : <RemittanceNotes payment={payment} />;
}

function RemittanceNotes({ payment }: { readonly payment: WirePayment }) {
  const params = paramsOf(payment.id);
  const notes = useInfiniteQuery(askPages(listRemittanceNotes, { params }));
  const note = useAction(addRemittanceNote, { refresh: [listRemittanceNotes] });
  // A partner reads nothing but what is shared with it, and may write none.
  const reader = useMay(addRemittanceNote) ? payment.payee.name : undefined;
  return (
    <Section title="Notes">
      <div className="space-y-4">
        <PagedRows query={notes} noun="notes" empty="No notes yet.">
          {(rows) => <Notes notes={rows} author={(by) => <Actor actor={by} />} reader={reader} />}
        </PagedRows>
        {reader === undefined ? null : (
          <NoteForm
            busy={note.isPending}
            error={note.error}
            reader={reader}
            onSave={(body, done) => note.mutate({ params, body }, { onSuccess: done })}
          />
        )}
      </div>
    </Section>
  );
}
