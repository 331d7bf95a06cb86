import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { addNote } from '#functions/use-cases/notes/add-note.ts';
import { listNotes } from '#functions/use-cases/notes/list-notes.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Note } from '#shared/schemas/notes.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';

type Named = { readonly kind: PaymentKind; readonly paymentId: PaymentId };

/** Writes a note on a payment. */
export async function addPaymentNote(
  world: Pick<World, 'clock' | 'ids' | 'payments' | 'commit'>,
  caller: Caller,
  { text, isShared, ...named }: Named & { readonly text: string; readonly isShared: boolean },
): Promise<Note> {
  const { id } = await readPayment(world, caller, named);
  return addNote(world, caller, { about: 'payment', aboutId: id, text, isShared });
}

/** The notes on a payment that the caller may read, newest first. */
export async function listPaymentNotes(
  world: Pick<World, 'payments' | 'notes' | 'settings'>,
  caller: Caller,
  { page, ...named }: Named & { readonly page: PageRequest },
): Promise<PageOf<Note>> {
  const { id } = await readPayment(world, caller, named);
  return listNotes(world, caller, { about: 'payment', aboutId: id, ...page });
}
