import { addRemittanceNote, readRemittance } from '#shared/contract/payments.ts';
import { useMay } from '#web/api/use-may.ts';
import { NoteForm } from '#web/forms/note-form.tsx';
import { useAction } from '#web/forms/use-action.ts';
import { Notes } from '#web/ui/notes.tsx';
import { Section } from '#web/ui/section.tsx';
import { paramsOf, type WirePayment } from './payment-api.ts';

/** The notes on a remittance, and the form to add one; payouts have none. */
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
