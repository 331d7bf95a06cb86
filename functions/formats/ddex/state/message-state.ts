import { memoise } from '#functions/formats/ddex/storage/memoise.ts';
import { type Territory, territoryOf } from '#functions/formats/ddex/territories/territory.ts';
import type { MessageHeader } from '#functions/formats/diagnostic.ts';
import { parseIpi } from '#shared/ids.ts';
import { Parties } from './parties.ts';
import { ReferredWorks } from './referred-works.ts';
import { RememberedWorks } from './remembered-works.ts';

/** What later parts of a message need of earlier ones; what is kept of parties and works is all that grows with it. */
export type MessageState = {
  readonly header: MessageHeader;
  /** Where shares must count. */
  readonly territory: Territory;
  /** What the message is written in: titles in it go before others. */
  readonly language: string | undefined;
  readonly parties: Parties;
  readonly works: ReferredWorks;
  readonly remembered: RememberedWorks;
  readonly parseIpi: typeof parseIpi;
};

type About = {
  /** ISO 3166 alpha-2 of the territory in which shares must count. */
  readonly country: string;
  readonly language: string | undefined;
};

export function messageState(header: MessageHeader, { country, language }: About): MessageState {
  return {
    header,
    territory: territoryOf(country),
    language,
    parties: new Parties(),
    works: new ReferredWorks(),
    remembered: new RememberedWorks(),
    parseIpi: memoise(parseIpi),
  };
}
