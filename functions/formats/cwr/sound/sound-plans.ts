import { isAllowed } from '#functions/formats/cwr/rules/allowed-records.ts';
import { placeOf } from '#functions/formats/cwr/rules/record-order.ts';
import { keyOf, type RecordPlan, recordPlans } from '#functions/formats/cwr/rules/record-plans.ts';
import type { Span } from '#functions/formats/cwr/text-at.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { workSpans } from '#functions/formats/cwr/work-spans.ts';
import { type FieldChoice, type RecordWords, recordWords } from './record-words.ts';
import { type SoundFields, soundFields } from './sound-fields.ts';

/** What a record is to the work that it stands in. */
export type RecordKind =
  | 'header'
  | 'publisher'
  | 'publisher territory'
  | 'writer'
  | 'writer territory'
  | 'link'
  | 'manuscript'
  | 'detail';

/** What is known of a record type of works in a version, for taking it at a glance. */
export type SoundPlan = {
  readonly type: string;
  /** Its three letters as one number. */
  readonly key: number;
  readonly kind: RecordKind;
  /** Where the number of the party stands that the record belongs to, where on the party's own, and whether it may be blank. */
  readonly number: Span & { readonly own: number };
  readonly mayLackNumber: boolean;
  readonly plan: RecordPlan;
  readonly length: number;
  /** From where to where in a work it may stand; both 0 where it may stand anywhere. */
  readonly placeFrom: number;
  readonly placeTo: number;
  /** Its fields as bytes are checked; absent for those that come rarely or are nearly always known. */
  readonly fields: SoundFields | undefined;
  /** What a record of a party is remembered by. */
  readonly words: RecordWords;
};

/** The plans of a version's works by their {@link SoundPlan.key}. */
export const soundPlans = (version: CwrVersion): ReadonlyMap<number, SoundPlan> => PLANS[version];

const KINDS: Readonly<Record<string, RecordKind>> = {
  NWR: 'header',
  REV: 'header',
  ISW: 'header',
  WRK: 'header',
  SPU: 'publisher',
  OPU: 'publisher',
  SPT: 'publisher territory',
  OPT: 'publisher territory',
  SWR: 'writer',
  OWR: 'writer',
  SWT: 'writer territory',
  OWT: 'writer territory',
  PWR: 'link',
  MAN: 'manuscript',
};
/** Records that come often and differ, so that looking at their bytes is worth it. */
const CHECKED_BY_BYTES: ReadonlySet<string> = new Set(
  'NWR REV ISW WRK ALT PER REC PWR MAN SPU OPU SWR OWR'.split(' '),
);

const NUMBERS: ReadonlySet<string> = new Set(['interestedPartyNumber', 'writerInterestedPartyNumber']);

const PLANS = {
  '2.1': plansOf(CWR_VERSIONS[0]),
  '2.2': plansOf(CWR_VERSIONS[1]),
  '3.0': plansOf(CWR_VERSIONS[2]),
  '3.1': plansOf(CWR_VERSIONS[3]),
} as const;

function plansOf(version: CwrVersion): ReadonlyMap<number, SoundPlan> {
  const plans = new Map<number, SoundPlan>();
  for (const plan of recordPlans(version).values()) {
    const { type, length } = plan;
    const kind = KINDS[type] ?? 'detail';
    if (kind !== 'header' && !isAllowed('NWR', type)) continue;
    const [placeFrom, placeTo] = placeOf(type) ?? [0, 0];
    const key = keyOf(type);
    plans.set(key, {
      type,
      key,
      kind,
      number: numberOf(version, kind),
      mayLackNumber: !plan.checks.some(({ name, blank }) => NUMBERS.has(name) && blank !== undefined),
      plan,
      length,
      placeFrom,
      placeTo,
      fields: CHECKED_BY_BYTES.has(type) ? soundFields(version, plan) : undefined,
      words: recordWords(length, fieldChoice(version, kind)),
    });
  }
  return plans;
}

/**
 * What records of a party are told by. Fields that are read anew each time do not count: what a party owns or collects,
 * and whose record it is.
 */
function fieldChoice(version: CwrVersion, kind: RecordKind): FieldChoice {
  const { publisher, writer, publisherTerritory, writerTerritory } = workSpans(version);
  switch (kind) {
    case 'publisher': {
      const { chain, pr, mr, sr, number, role, ipi, prSociety, agreement } = publisher;
      return {
        without: [chain, pr, mr, sr],
        telling: [number, about(role), ipi, about(prSociety), agreement],
      };
    }
    case 'writer': {
      const { pr, mr, sr, number, role, ipi, prSociety } = writer;
      return { without: [pr, mr, sr], telling: [number, about(role), ipi, about(prSociety)] };
    }
    case 'publisher territory':
    case 'writer territory': {
      const spans = kind === 'writer territory' ? writerTerritory : publisherTerritory;
      const { number, pr, mr, sr, isIncluded, code, prSociety } = spans;
      const inclusion = { from: isIncluded.from, to: isIncluded.from + 4 };
      return { without: [number, pr, mr, sr], telling: [inclusion, code, prSociety] };
    }
    default:
      return { without: [], telling: [] };
  }
}

/** A short field with what stands before it, so that it fills a word. */
function about({ to }: Span): Span {
  return { from: Math.max(0, to - 4), to };
}

function numberOf(version: CwrVersion, kind: RecordKind): SoundPlan['number'] {
  const { publisher, writer, publisherTerritory, writerTerritory, manuscript } = workSpans(version);
  switch (kind) {
    case 'publisher territory':
      return { ...publisherTerritory.number, own: publisher.number.from };
    case 'writer territory':
      return { ...writerTerritory.number, own: writer.number.from };
    default:
      return { ...manuscript.writerNumber, own: writer.number.from };
  }
}
