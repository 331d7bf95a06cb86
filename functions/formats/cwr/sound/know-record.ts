import type { FieldText } from '#functions/formats/cwr/field-text.ts';
import { parseKnownIpi } from '#functions/formats/cwr/parse-known-ipi.ts';
import { publisherFacts, societyCodeOf, writerFacts } from '#functions/formats/cwr/party-facts.ts';
import { checkFields } from '#functions/formats/cwr/rules/check-fields.ts';
import type { RecordPlan } from '#functions/formats/cwr/rules/record-plans.ts';
import { checkTerritory } from '#functions/formats/cwr/rules/territory-shares.ts';
import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import { CHANGING_ROLES, CREATING_ROLES, WORDY_ROLES } from '#functions/formats/cwr/tables/code-lists.ts';
import { territoryAt } from '#functions/formats/cwr/territory-at.ts';
import { isBlankAt, numberAt, type Span, shareAt, textAt } from '#functions/formats/cwr/text-at.ts';
import { type KnownRecord, NOTHING_KNOWN } from './known-record.ts';
import type { SoundPlan } from './sound-plans.ts';
import type { TerritoryCodes } from './territory-codes.ts';

/** What records are told by, in one file. */
export type Knowing = {
  readonly context: RuleContext;
  readonly fieldText: FieldText;
  readonly territories: TerritoryCodes;
  /** The territory that is licensed. */
  readonly territory: string;
};

/** What a party's record says; undefined where a rule finds something in it, or it is for one recipient alone. */
export function knowRecord(text: string, sound: SoundPlan, knowing: Knowing): KnownRecord | undefined {
  if (!isFoundSound(text, sound.plan, knowing.context)) return undefined;
  switch (sound.kind) {
    case 'publisher':
      return knowPublisher(text, sound, knowing);
    case 'writer':
      return knowWriter(text, sound, knowing);
    case 'publisher territory':
    case 'writer territory':
      return knowTerritory(text, sound, knowing);
    case 'link':
      return knowLink(text, knowing);
    default:
      return knowManuscript(text, knowing);
  }
}

/** Whether the detailed checks of a record find nothing in it. */
export function isFoundSound(text: string, plan: RecordPlan, context: RuleContext): boolean {
  let isSound = true;
  const report = () => {
    isSound = false;
  };
  const record = { type: plan.type, line: 0, text };
  checkFields(record, plan.checks, report);
  plan.rule?.(record, context, report);
  return isSound;
}

function knowPublisher(text: string, { isControlled }: SoundPlan, knowing: Knowing): KnownRecord {
  const spans = knowing.context.spans.publisher;
  const role = textAt(text, spans.role).toUpperCase();
  const { name, role: shareRole } = publisherFacts(text, spans, { fieldText: knowing.fieldText, role });
  return {
    ...NOTHING_KNOWN,
    ...partyAt(text, spans, { isControlled }),
    chain: Math.max(0, numberAt(text, spans.chain.from, spans.chain.to)),
    role,
    plainName: textAt(text, spans.name),
    name,
    shareRole,
  };
}

function knowWriter(text: string, { isControlled }: SoundPlan, knowing: Knowing): KnownRecord {
  const { writer: spans, link } = knowing.context.spans;
  const role = textAt(text, spans.role).toUpperCase();
  const {
    name,
    role: shareRole,
    isPublicDomain,
  } = writerFacts(text, spans, {
    fieldText: knowing.fieldText,
    role,
  });
  const party = partyAt(text, spans, { isControlled });
  return {
    ...NOTHING_KNOWN,
    ...party,
    role,
    isCreator: CREATING_ROLES.has(role),
    isChanger: CHANGING_ROLES.has(role),
    hasWords: WORDY_ROLES.has(role),
    linkedNumber: party.number.slice(0, link.writerNumber.to - link.writerNumber.from).trim(),
    name,
    shareRole,
    isPublicDomain,
  };
}

type PartySpans = Readonly<Record<'number' | 'pr' | 'mr' | 'sr' | 'ipi' | 'prSociety', Span>>;

function partyAt(text: string, spans: PartySpans, { isControlled }: { readonly isControlled: boolean }) {
  const { from, to } = spans.ipi;
  const society = spans.prSociety.to > 0 ? textAt(text, spans.prSociety) : '';
  return {
    isControlled,
    number: textAt(text, spans.number),
    pr: shareAt(text, spans.pr),
    mr: shareAt(text, spans.mr),
    sr: shareAt(text, spans.sr),
    hasIpi: !isBlankAt(text, from, to),
    ipi: parseKnownIpi(text.slice(from, to)),
    society,
    societyCode: societyCodeOf(society, { isControlled }),
  };
}

function knowTerritory(text: string, { type, kind }: SoundPlan, knowing: Knowing): KnownRecord | undefined {
  const { context, territories, territory } = knowing;
  const spans =
    kind === 'writer territory' ? context.spans.writerTerritory : context.spans.publisherTerritory;
  const read = territoryAt({ type, line: 0, text }, spans);
  const code = territories.of(read.code);
  let isSound = read.recipient === '' || read.recipient === '0000';
  checkTerritory(read, context, () => {
    isSound = false;
  });
  if (code === undefined || !isSound) return undefined;
  const society = textAt(text, spans.prSociety);
  const { pr, mr, sr, isIncluded, sharesChange } = read;
  return {
    ...NOTHING_KNOWN,
    number: textAt(text, spans.number),
    pr,
    mr,
    sr,
    territory: code,
    isIncluded,
    sharesChange,
    isHere: code.countries.has(territory),
    society,
    societyCode: societyCodeOf(society, { isControlled: true }),
  };
}

function knowLink(text: string, { context }: Knowing): KnownRecord {
  const { chain, publisherNumber, writerNumber, publisherName } = context.spans.link;
  return {
    ...NOTHING_KNOWN,
    number: textAt(text, writerNumber),
    publisherNumber: textAt(text, publisherNumber),
    chain: Math.max(0, numberAt(text, chain.from, chain.to)),
    plainName: textAt(text, publisherName),
  };
}

function knowManuscript(text: string, { context }: Knowing): KnownRecord {
  const { writerNumber, pr, mr, sr } = context.spans.manuscript;
  return {
    ...NOTHING_KNOWN,
    number: textAt(text, writerNumber),
    pr: shareAt(text, pr),
    mr: shareAt(text, mr),
    sr: shareAt(text, sr),
  };
}
