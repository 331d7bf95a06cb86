import type { MessageHeader } from '#functions/formats/diagnostic.ts';
import type { PartyEntry } from './read-party-entry.ts';
import type { ReferredWork } from './referred-work.ts';
import { RememberedWorks } from './remembered-works.ts';

/** What later parts of a message need of earlier ones; the maps are all that grows with it. */
export type MessageState = {
  readonly header: MessageHeader;
  /** ISO 3166 alpha-2 of the territory in which shares must count. */
  readonly territory: string;
  /** By `PartyReference`: ERN 4. */
  readonly parties: Map<string, PartyEntry>;
  /** By `MusicalWorkReference`: ERN 3 and MEAD. */
  readonly works: Map<string, ReferredWork>;
  readonly remembered: RememberedWorks;
};

export function messageState(header: MessageHeader, territory: string): MessageState {
  return { header, territory, parties: new Map(), works: new Map(), remembered: new RememberedWorks() };
}
