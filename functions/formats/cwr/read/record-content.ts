import type { WorkSpans } from '#functions/formats/cwr/tables/work-spans.ts';
import { isYesAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { PartyFacts, TerritoryFacts } from '#functions/formats/cwr/work.ts';
import { parseIpi } from '#shared/ids.ts';
import { countriesOf } from '#shared/territories.ts';
import type { FieldText } from './field-text.ts';

/**
 * What a record is to its work, and what it says by itself that many records say alike. Shares, and whose they are, are
 * read when the work is put together.
 */
export type RecordContent =
  | { readonly kind: 'publisher' | 'writer'; readonly facts: PartyFacts }
  | { readonly kind: 'publisher territory' | 'writer territory'; readonly facts: TerritoryFacts }
  | { readonly kind: 'link' | 'manuscript' | 'detail' };

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
      return { kind: 'publisher territory', facts: territoryFacts(text, spans.publisherTerritory) };
    case 'SWT':
    case 'OWT':
      return { kind: 'writer territory', facts: territoryFacts(text, spans.writerTerritory) };
    case 'PWR':
      return LINK;
    case 'MAN':
      return MANUSCRIPT;
    default:
      return DETAIL;
  }
}

const DETAIL: RecordContent = { kind: 'detail' };
const LINK: RecordContent = { kind: 'link' };
const MANUSCRIPT: RecordContent = { kind: 'manuscript' };
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

function territoryFacts(text: string, spans: WorkSpans['publisherTerritory']): TerritoryFacts {
  const code = text.slice(spans.code.from, spans.code.to);
  return {
    isIncluded: (text.charCodeAt(spans.isIncluded.from) & CAPITAL) !== EXCLUDED,
    code,
    countries: countriesOf(code),
    sharesChange: isYesAt(text, spans.sharesChange),
    recipient: textAt(text, spans.recipient),
    society: textAt(text, spans.prSociety),
  };
}

const EXCLUDED = 0x45;
/** Makes a small letter a capital. */
const CAPITAL = ~0x20;
