import type { WorkSpans } from '#functions/formats/cwr/tables/work-spans.ts';
import { isYesAt, numberAt, shareAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrLink, CwrShares, PartyFacts, TerritoryFacts } from '#functions/formats/cwr/work.ts';
import { parseIpi } from '#shared/ids.ts';
import { countriesOf } from '#shared/territories.ts';
import type { FieldText } from './field-text.ts';

/**
 * What a record is to its work, and what it says by itself that many records say alike: of a party all but what it
 * owns, which is read when the work is put together. `owner` is the number of the party that a record names as its own,
 * empty where it names none.
 */
export type RecordContent =
  | { readonly kind: 'publisher' | 'writer'; readonly facts: PartyFacts }
  | {
      readonly kind: 'publisher territory' | 'writer territory';
      readonly owner: string;
      readonly facts: CollectionFacts;
    }
  | { readonly kind: 'link'; readonly facts: LinkFacts }
  | { readonly kind: 'manuscript'; readonly owner: string; readonly facts: CwrShares }
  | { readonly kind: 'detail' };

export type CollectionFacts = TerritoryFacts & CwrShares;
export type LinkFacts = Omit<CwrLink, 'record'>;

type Reading = { readonly spans: WorkSpans; readonly fieldText: FieldText };

/** Reads a record by its type; what is blank or wrong has its default, as the rules tell what is wrong. */
export function recordContent(type: string, text: string, reading: Reading): RecordContent {
  const { spans } = reading;
  switch (type) {
    case 'SPU':
    case 'OPU':
      return { kind: 'publisher', facts: publisherFacts(type, text, reading) };
    case 'SWR':
    case 'OWR':
      return { kind: 'writer', facts: writerFacts(type, text, reading) };
    case 'SPT':
    case 'OPT':
      return territory('publisher territory', text, spans.publisherTerritory);
    case 'SWT':
    case 'OWT':
      return territory('writer territory', text, spans.writerTerritory);
    case 'PWR':
      return { kind: 'link', facts: linkFacts(text, spans.link) };
    case 'MAN': {
      const { writerNumber, ...shares } = spans.manuscript;
      return { kind: 'manuscript', owner: textAt(text, writerNumber), facts: sharesAt(text, shares) };
    }
    default:
      return DETAIL;
  }
}

const DETAIL: RecordContent = { kind: 'detail' };
const PUBLIC_DOMAIN = 'DP';

function publisherFacts(type: string, text: string, { spans, fieldText }: Reading): PartyFacts {
  const { publisher } = spans;
  return {
    isControlled: type === 'SPU',
    number: textAt(text, publisher.number),
    role: textAt(text, publisher.role).toUpperCase(),
    name: fieldText(text, publisher.name),
    ipi: parseIpi(text.slice(publisher.ipi.from, publisher.ipi.to)),
    society: textAt(text, publisher.prSociety),
    isPublicDomain: false,
  };
}

function writerFacts(type: string, text: string, { spans, fieldText }: Reading): PartyFacts {
  const { writer } = spans;
  const lastName = fieldText(text, writer.lastName);
  return {
    isControlled: type === 'SWR',
    number: textAt(text, writer.number),
    role: textAt(text, writer.role).toUpperCase(),
    name: lastName === '' ? '' : `${fieldText(text, writer.firstName)} ${lastName}`.trim(),
    ipi: parseIpi(text.slice(writer.ipi.from, writer.ipi.to)),
    society: textAt(text, writer.prSociety),
    isPublicDomain: lastName.toUpperCase() === PUBLIC_DOMAIN,
  };
}

function territory(
  kind: 'publisher territory' | 'writer territory',
  text: string,
  spans: WorkSpans['publisherTerritory'],
): RecordContent {
  const code = text.slice(spans.code.from, spans.code.to);
  return {
    kind,
    owner: textAt(text, spans.number),
    facts: {
      isIncluded: (text.charCodeAt(spans.isIncluded.from) & CAPITAL) !== EXCLUDED,
      code,
      countries: countriesOf(code),
      sharesChange: isYesAt(text, spans.sharesChange),
      recipient: textAt(text, spans.recipient),
      society: textAt(text, spans.prSociety),
      ...sharesAt(text, spans),
    },
  };
}

function linkFacts(text: string, { chain, publisherNumber, writerNumber }: WorkSpans['link']): LinkFacts {
  return {
    publisherNumber: textAt(text, publisherNumber),
    writerNumber: textAt(text, writerNumber),
    chain: Math.max(0, numberAt(text, chain.from, chain.to)),
  };
}

function sharesAt(text: string, { pr, mr, sr }: Pick<WorkSpans['writer'], 'pr' | 'mr' | 'sr'>): CwrShares {
  return { pr: shareAt(text, pr), mr: shareAt(text, mr), sr: shareAt(text, sr) };
}

const EXCLUDED = 0x45;
/** Makes a small letter a capital. */
const CAPITAL = ~0x20;
