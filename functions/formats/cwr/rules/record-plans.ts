import type { Report } from '#functions/formats/cwr/findings.ts';
import { layoutOf, recordTypesOf } from '#functions/formats/cwr/tables/layout-of.ts';
import { CWR_VERSIONS, type CwrRecord, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { beginsTransaction } from './allowed-records.ts';
import { type FieldCheck, fieldChecks } from './check-fields.ts';
import {
  checkAlternative,
  checkCrossReference,
  checkInstrumentation,
  checkOrigin,
  checkOtherScript,
  checkPerformer,
  checkRecording,
  checkTitle,
} from './detail-records.ts';
import { checkPublisher, checkWriter } from './party-records.ts';
import type { RuleContext } from './work-rule.ts';

type RecordRule = (record: CwrRecord, context: RuleContext, report: Report) => void;

/** All that is known of a record type in a version, made ready for reading lines. */
export type RecordPlan = {
  readonly type: string;
  readonly length: number;
  readonly beginsTransaction: boolean;
  readonly checks: readonly FieldCheck[];
  readonly rule: RecordRule | undefined;
};

/** The three letters that a record begins with as one number, so that no text is made to look them up. */
export function keyOf(text: string): number {
  return (text.charCodeAt(0) << 16) | (text.charCodeAt(1) << 8) | text.charCodeAt(2);
}

/** The plans of a version's records by {@link keyOf}. */
export const recordPlans = (version: CwrVersion): ReadonlyMap<number, RecordPlan> => PLANS[version];

const RULES: Readonly<Record<string, RecordRule>> = {
  NWR: checkTitle,
  REV: checkTitle,
  ISW: checkTitle,
  WRK: checkTitle,
  DRW: checkTitle,
  SPU: checkPublisher,
  OPU: checkPublisher,
  SWR: checkWriter,
  OWR: checkWriter,
  ALT: checkAlternative,
  NAT: checkOtherScript,
  PER: checkPerformer,
  REC: checkRecording,
  ORN: checkOrigin,
  INS: checkInstrumentation,
  XRF: checkCrossReference,
};

const PLANS = {
  '2.1': plansOf(CWR_VERSIONS[0]),
  '2.2': plansOf(CWR_VERSIONS[1]),
  '3.0': plansOf(CWR_VERSIONS[2]),
  '3.1': plansOf(CWR_VERSIONS[3]),
} as const;

function plansOf(version: CwrVersion): ReadonlyMap<number, RecordPlan> {
  const plans = new Map<number, RecordPlan>();
  for (const type of recordTypesOf(version)) {
    const layout = layoutOf(version, type);
    if (layout === undefined) continue;
    plans.set(keyOf(type), {
      type,
      length: layout.length,
      beginsTransaction: beginsTransaction(type),
      checks: fieldChecks(version, layout),
      rule: RULES[type],
    });
  }
  return plans;
}
