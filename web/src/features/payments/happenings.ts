import type { listRemittanceNotes } from '#shared/contract/notes.ts';
import type { listRemittanceEvents } from '#shared/contract/payments.ts';
import type { RowOf } from '#web/api/row-of.ts';
import type { WirePayment } from './payment-api.ts';

type Note = RowOf<typeof listRemittanceNotes>;
export type WireEvent = RowOf<typeof listRemittanceEvents>;
type Step = WirePayment['timeline'][number];

/** Something that happened to a payment: it moved, somebody wrote of it, or a gateway said something. */
export type Happening = { readonly key: string; readonly at: string } & (
  | { readonly step: Step }
  | { readonly note: Note }
  | { readonly event: WireEvent }
);
type Told = {
  readonly payment: Pick<WirePayment, 'timeline'>;
  readonly notes: readonly Note[];
  readonly events: readonly WireEvent[];
};

/** What happened to a payment, the newest first. An event that moved it is told by the move. */
export function happenings({ payment, notes, events }: Told): readonly Happening[] {
  return [
    ...payment.timeline.map((step, index) => ({ key: `step ${index}`, at: step.at, step })),
    ...notes.map((note) => ({ key: note.id, at: note.at, note })),
    ...events
      .filter(({ outcome }) => outcome !== 'applied')
      .map((event) => ({ key: `${event.provider} ${event.eventId}`, at: event.receivedAt, event })),
  ].toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
