import type { CheckedTransaction } from './checked-transaction.ts';
import { type Finding, Findings } from './findings.ts';
import { CWR_LIMITS } from './limits.ts';
import { readWork } from './read-work.ts';
import { isAllowed } from './rules/allowed-records.ts';
import { checkFields } from './rules/check-fields.ts';
import { checkOrder } from './rules/record-order.ts';
import type { RecordPlan } from './rules/record-plans.ts';
import type { RuleContext, WorkRule } from './rules/work-rule.ts';
import type { CwrRecord } from './transaction.ts';

/** What the rules of one file's works are, and what they need to know. */
export type TransactionRules = { readonly context: RuleContext; readonly rules: readonly WorkRule[] };

const WORKS: ReadonlySet<string> = new Set(['NWR', 'REV', 'ISW', 'WRK', 'DRW']);

/** Gathers the records of one transaction and checks each as it comes, and all of them at the end. */
export class TransactionBuilder {
  readonly findings: Findings;
  readonly #rules: TransactionRules;
  readonly #group: number;
  readonly #sequence: number;
  readonly #header: CwrRecord;
  readonly #records: CwrRecord[] = [];
  #isBeyondLimit = false;

  constructor(rules: TransactionRules, place: { group: number; sequence: number }, header: CwrRecord) {
    this.#rules = rules;
    this.#group = place.group;
    this.#sequence = place.sequence;
    this.#header = header;
    this.findings = new Findings(place.group, place.sequence);
  }

  /** Takes a record, the header first. `plan` is absent for a type that only other versions have. */
  add(record: CwrRecord, plan: RecordPlan | undefined): void {
    if (!this.#keep(record)) return;
    const { report } = this.findings;
    if (plan === undefined || (record !== this.#header && !isAllowed(this.#header.type, record.type))) {
      const message = `A record ${record.type} does not belong in a transaction ${this.#header.type} of this version; it was left out.`;
      report(record, { rule: `${this.#header.type} R 0`, level: 'record', message });
      return;
    }
    checkFields(record, plan.checks, report);
    plan.rule?.(record, this.#rules.context, report);
  }

  /** Takes a record whose fields cannot be told, and with it rejects the transaction. */
  addUnreadable(record: CwrRecord, finding: Finding): void {
    if (this.#keep(record)) this.findings.report(record, finding);
  }

  close(): CheckedTransaction {
    const { findings } = this;
    const work = WORKS.has(this.#header.type) ? this.#checkWork() : undefined;
    return {
      group: this.#group,
      sequence: this.#sequence,
      type: this.#header.type,
      line: this.#header.line,
      records: this.#records,
      findings: findings.found,
      isRejected: findings.isRejected,
      ...(work !== undefined && { work }),
    };
  }

  #checkWork() {
    const { findings } = this;
    const { context, rules } = this.#rules;
    const records = findings.hasDropped
      ? this.#records.filter((record) => record === this.#header || !findings.isDropped(record))
      : this.#records;
    const work = readWork(context.version, records);
    if (work === undefined || this.#header.type === 'DRW') return work;
    checkOrder(context.version, records, findings.report);
    for (const record of work.strays) {
      const message = 'The record belongs to another party than the one before it.';
      findings.report(record, { rule: `${record.type} T 0`, level: 'transaction', message });
    }
    for (const rule of rules) rule.check(work, context, findings.report);
    return work;
  }

  /** Keeps a record, up to the limit; the first beyond it rejects the transaction. */
  #keep(record: CwrRecord): boolean {
    if (this.#records.length < CWR_LIMITS.transactionRecords) {
      this.#records.push(record);
      return true;
    }
    if (!this.#isBeyondLimit) this.#rejectBeyondLimit();
    return false;
  }

  #rejectBeyondLimit(): void {
    this.#isBeyondLimit = true;
    this.findings.report(this.#header, {
      code: 'file.beyond-limit',
      rule: `${this.#header.type} T 0`,
      level: 'transaction',
      message: `The transaction has more than ${CWR_LIMITS.transactionRecords} records.`,
    });
  }
}
