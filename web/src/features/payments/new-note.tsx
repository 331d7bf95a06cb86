import { addRemittanceNote, listRemittanceNotes } from '#shared/contract/notes.ts';
import { useMay } from '#web/api/use-may.ts';
import { NoteForm } from '#web/forms/note-form.tsx';
import { useAction } from '#web/forms/use-action.ts';
import { paramsOf, type WirePayment } from './payment-api.ts';

/** Writes a note on a remittance. A partner reads nothing but what is shared with it, and may write none. */
export function NewNote({ payment }: { readonly payment: WirePayment }) {
  const note = useAction(addRemittanceNote, { refresh: [listRemittanceNotes] });
  if (!useMay(addRemittanceNote)) return null;
  const params = paramsOf(payment.id);
  return (
    <NoteForm
      busy={note.isPending}
      error={note.error}
      reader={payment.payee.name}
      onSave={(body, done) => note.mutate({ params, body }, { onSuccess: done })}
    />
  );
}
