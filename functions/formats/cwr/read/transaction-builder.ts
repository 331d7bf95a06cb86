import { type Finding, Findings, type TransactionPlace } from '#functions/formats/cwr/findings.ts';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { allowedIn } from '#functions/formats/cwr/rules/allowed-records.ts';
import { checkOrder } from '#functions/formats/cwr/rules/record-order.ts';
import type { RecordPlan } from '#functions/formats/cwr/rules/record-plans.ts';
import type { RuleContext, WorkRule } from '#functions/formats/cwr/rules/work-rule.ts';
import type { CwrRecord } from '#functions/formats/cwr/transaction.ts';
import type { CwrWork } from '#functions/formats/cwr/work.ts';
import type { CheckedTransaction } from './checked-transaction.ts';
import type { Line } from './line-splitter.ts';
import { linkedByNumber } from './linked-by-number.ts';
import type { RecordReader } from './record-reader.ts';
import { WorkBuilder } from './work-builder.ts';

/** The rules of one file's works, what they need to know, and what reads its records. */
export type TransactionRules = {
  readonly context: RuleContext;
  readonly rules: readonly WorkRule[];
  readonly recordReader: RecordReader;
};

const WORKS: ReadonlySet<string> = new Set(['NWR', 'REV', 'ISW', 'WRK', 'DRW']);

/** Gathers the records of one transaction and checks each as it comes, and all of them at the end. */
export class TransactionBuilder {
  readonly findings: Findings;
  readonly #rules: TransactionRules;
  readonly #group: number;
  readonly #sequence: number;
  readonly #header: CwrRecord;
  readonly #records: CwrRecord[] = [];
  readonly #work: WorkBuilder | undefined;
  readonly #allowed: ReadonlySet<string>;
  #isBeyondLimit = false;

  constructor(rules: TransactionRules, place: TransactionPlace, header: CwrRecord) {
    this.#rules = rules;
    this.#group = place.group;
    this.#sequence = place.sequence;
    this.#header = header;
    this.#allowed = allowedIn(header.type);
    this.#work = WORKS.has(header.type) ? new WorkBuilder(rules.context.spans, header) : undefined;
    this.findings = new Findings(place);
  }

  /** Takes a record, the header first. `plan` is absent for a type that only other versions have. */
  add(record: CwrRecord, plan: RecordPlan | undefined, line: Line): void {
    if (!this.#keep(record)) return;
    const { report } = this.findings;
    if (plan === undefined || (record !== this.#header && !this.#allowed.has(record.type))) {
      const message = `A record ${record.type} does not belong in a transaction ${this.#header.type} of this version; it was left out.`;
      report(record, { rule: `${this.#header.type} R 0`, level: 'record', message });
      return;
    }
    const { content, findings } = this.#rules.recordReader.read(record, plan, line);
    if (findings.length > 0) for (const finding of findings) report(record, finding);
    if (record !== this.#header && !this.findings.isDropped(record)) this.#work?.take(record, content);
  }

  /** Takes a record whose fields cannot be told, and with it rejects the transaction. */
  addUnreadable(record: CwrRecord, finding: Finding): void {
    if (!this.#keep(record)) return;
    this.findings.report(record, finding);
    if (record !== this.#header) this.#work?.take(record, this.#rules.recordReader.contentOf(record));
  }

  close(): CheckedTransaction {
    const { findings } = this;
    const work = this.#built();
    if (work !== undefined && this.#header.type !== 'DRW') this.#check(work);
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

  #built(): CwrWork | undefined {
    const work = this.#work?.build();
    const { version, tolerances } = this.#rules.context;
    return work !== undefined && version === '2.2' && tolerances.isTolerant ? linkedByNumber(work) : work;
  }

  #check(work: CwrWork): void {
    const { findings } = this;
    const { context, rules } = this.#rules;
    const records = findings.hasDropped
      ? this.#records.filter((record) => record === this.#header || !findings.isDropped(record))
      : this.#records;
    checkOrder(context.version, records, findings.report);
    for (const record of work.strays) {
      const message = 'The record belongs to another party than the one before it.';
      findings.report(record, { rule: `${record.type} T 0`, level: 'transaction', message });
    }
    for (const rule of rules) rule.check(work, context, findings.report);
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
