import type { Diagnostic, RuleLevel } from '#functions/formats/diagnostic.ts';
import { CWR_LIMITS } from './limits.ts';
import { numberAt, ownText } from './text-at.ts';
import type { CwrRecord } from './transaction.ts';

/** What a rule says when it does not hold. */
export type Finding = {
  /** Record type, level and number, as a MSG record names a rule: `NWR T 11`. Number 0: the standard gives none. */
  readonly rule: string;
  readonly level: RuleLevel;
  /** A warning rejects nothing; without it the finding rejects what its level says. */
  readonly severity?: 'warning';
  readonly code?: Diagnostic['code'];
  readonly message: string;
  readonly actual?: string;
};

/** Takes what a rule found about a record. */
export type Report = (record: CwrRecord, finding: Finding) => void;

/** Which transaction of which group, as the file numbers them. */
export type TransactionPlace = { readonly group: number; readonly sequence: number };

/** Where a record is in the file's own terms: `group 1, transaction 12, record 3 SPU`. */
export function placeOf({ text, type }: CwrRecord, { group, sequence }: TransactionPlace): string {
  const number = numberAt(text, 11, 19);
  return `group ${group}, transaction ${sequence}, record ${number < 0 ? '?' : number} ${type}`;
}

/** Everything that the rules find in one transaction, and what it rejects. */
export class Findings {
  readonly found: Diagnostic[] = [];
  isRejected = false;
  readonly #place: TransactionPlace;
  #dropped: Set<CwrRecord> | undefined;

  constructor(place: TransactionPlace) {
    this.#place = place;
  }

  readonly report: Report = (record, finding) => {
    if (finding.severity === undefined) {
      if (finding.level === 'transaction') this.isRejected = true;
      if (finding.level === 'record') this.#dropped = (this.#dropped ?? new Set()).add(record);
    }
    if (this.found.length >= CWR_LIMITS.transactionFindings) return;
    this.found.push(diagnosticOf(finding, record.line, placeOf(record, this.#place)));
  };

  /** Whether a record was rejected by itself; the transaction goes on without it. */
  isDropped(record: CwrRecord): boolean {
    return this.#dropped?.has(record) ?? false;
  }

  get hasDropped(): boolean {
    return this.#dropped !== undefined;
  }
}

/** The finding as the file's report has it. */
export function diagnosticOf(finding: Finding, line: number, place: string): Diagnostic {
  const { rule, level, severity = 'error', code = 'cwr.rule', message, actual } = finding;
  return {
    code,
    severity,
    line,
    rule,
    level,
    place,
    message,
    ...(actual !== undefined && { actual: ownText(actual) }),
  };
}
