import { isAllowed } from '#functions/formats/cwr/rules/allowed-records.ts';
import { placeOf } from '#functions/formats/cwr/rules/record-order.ts';
import { keyOf, type RecordPlan, recordPlans } from '#functions/formats/cwr/rules/record-plans.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
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
  readonly isControlled: boolean;
  readonly plan: RecordPlan;
  readonly length: number;
  /** From where to where in a work it may stand; both 0 where it may stand anywhere. */
  readonly placeFrom: number;
  readonly placeTo: number;
  /** Its fields as bytes are checked; absent for records that are remembered, or too rare to be worth it. */
  readonly fields: SoundFields | undefined;
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
/** Records that differ from work to work, so that remembering them is of no use. */
const CHECKED_BY_BYTES: ReadonlySet<string> = new Set(['NWR', 'REV', 'ISW', 'WRK', 'ALT', 'PER', 'REC']);

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
      isControlled: type.startsWith('S'),
      plan,
      length,
      placeFrom,
      placeTo,
      fields: CHECKED_BY_BYTES.has(type) ? soundFields(version, plan) : undefined,
    });
  }
  return plans;
}
