import { addRemittanceNote, readRemittance } from '#shared/contract/payments.ts';
import { useAction } from '#web/lib/use-action.ts';
import { useMay } from '#web/lib/use-may.ts';
import { NoteForm } from '#web/ui/note-form.tsx';
import { Notes } from '#web/ui/notes.tsx';
import { Section } from '#web/ui/section.tsx';
import { paramsOf, type WirePayment } from './desk.ts';

/** What was said of a remittance; payouts have no notes of their own. */
export function PaymentNotes({ payment }: { readonly payment: WirePayment }) {
  const note = useAction(addRemittanceNote, { refresh: [readRemittance] });
  const mayNote = useMay(addRemittanceNote);
  if (payment.kind === 'payout') return null;
  return (
    <Section title="Notes">
      <Notes notes={payment.notes} />
      {mayNote ? (
        <NoteForm
          busy={note.isPending}
          error={note.error}
          onSave={(text, done) =>
            note.mutate({ params: paramsOf(payment.id), body: { text } }, { onSuccess: done })
          }
        />
      ) : null}
    </Section>
  );
}
