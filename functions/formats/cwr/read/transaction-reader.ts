import { type Finding, placeOf } from '#functions/formats/cwr/findings.ts';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { checkExcess } from '#functions/formats/cwr/rules/excess-length.ts';
import { keyOf, type RecordPlan, recordPlans } from '#functions/formats/cwr/rules/record-plans.ts';
import { TerritoryDivisions } from '#functions/formats/cwr/rules/territory-divisions.ts';
import type { RuleSociety } from '#functions/formats/cwr/rules/work-rule.ts';
import { workRules } from '#functions/formats/cwr/rules/work-rules.ts';
import { isRecordTypeOfAnyVersion } from '#functions/formats/cwr/tables/layout-of.ts';
import { workSpans } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt } from '#functions/formats/cwr/text-at.ts';
import type { Tolerances } from '#functions/formats/cwr/tolerances.ts';
import type { CwrHeader, CwrRecord, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CwrTolerance } from '#shared/schemas/readings.ts';
import type { CheckedTransaction } from './checked-transaction.ts';
import { eightDigitsAt } from './digits-at.ts';
import { type Ending, endsWhole } from './ends-whole.ts';
import { fieldTextOf, isKnownCharacterSet } from './field-text.ts';
import type { Group } from './group.ts';
import type { Line } from './line-splitter.ts';
import { CLEAR, NOTHING_CLEAR, Numbering } from './numbering.ts';
import { planAsSent } from './plan-as-sent.ts';
import { RecordReader } from './record-reader.ts';
import { TransactionBuilder, type TransactionRules } from './transaction-builder.ts';

type Counted = { readonly begins: boolean; readonly line: Line };
type ReportFile = (finding: Finding, line: number, place: string) => void;
type Reading = {
  readonly societies: readonly RuleSociety[];
  readonly tolerances: Tolerances;
  readonly reportFile: ReportFile;
};

/** Reads the transactions of a file's groups: each record by its prefix, which must count on from the one before. */
export class TransactionReader {
  readonly #version: CwrVersion;
  readonly #plans: ReadonlyMap<number, RecordPlan>;
  readonly #rules: TransactionRules;
  readonly #reportFile: ReportFile;
  readonly #tolerances: Tolerances;
  readonly #place = { group: 0, sequence: 0 };
  #numbering = new Numbering();
  #ending: Ending | undefined;
  #group: Group | undefined;
  #open: TransactionBuilder | undefined;
  #transaction = 0;
  #record = 0;

  constructor({ version, characterSet }: CwrHeader, { societies, tolerances, reportFile }: Reading) {
    this.#version = version;
    this.#tolerances = tolerances;
    const { isTolerant } = tolerances;
    this.#plans = recordPlans(version);
    const context = {
      version,
      spans: workSpans(version),
      namesCharacterSet: characterSet !== '' && (!isTolerant || isKnownCharacterSet(characterSet)),
      divisions: new TerritoryDivisions(),
      tolerances,
      place: this.#place,
    };
    const mode = isTolerant ? 'tolerant' : 'strict';
    const recordReader = new RecordReader(context, fieldTextOf({ characterSet, mode }));
    this.#rules = { context, rules: workRules(version, societies), recordReader };
    this.#reportFile = reportFile;
  }

  enter(group: Group): void {
    this.#group = group;
    this.#transaction = 0;
    this.#record = 0;
    this.#numbering = new Numbering();
    this.#place.group = group.number;
    this.#ending = undefined;
  }

  /** Whether the group's last transaction, which is closed, is whole with this line of it. */
  endsWhole(line: Line | undefined): boolean {
    if (line === undefined || this.#ending === undefined || !this.countsOn) return false;
    return endsWhole(line, this.#ending, this.#version);
  }

  /** Whether a record that is missing from the group would have been told by the numbers of the others. */
  get countsOn(): boolean {
    return !this.#numbering.areRecordsAlike;
  }

  /** Takes a record of the group, with what {@link keyOf} tells of it; answers the transaction before it, where the record begins another. */
  take(line: Line, key: number): CheckedTransaction | undefined {
    const { text, isCut } = line;
    const group = this.#group;
    if (group === undefined || !group.isReadable) return undefined;
    const own = this.#plans.get(key) ?? this.#plans.get(keyOf(text.slice(0, 3).toUpperCase()));
    const plan = this.#tolerances.isTolerant ? this.#asSent(line, own) : own;
    const type = plan?.type ?? text.slice(0, 3).toUpperCase();
    const record: CwrRecord = { type, line: line.number, text };
    if (plan === undefined && !isRecordTypeOfAnyVersion(type)) {
      this.#refuse(record, 'The record is of a type that the standard does not have.', type);
      this.#record += 1;
      return undefined;
    }
    const begins = plan?.beginsTransaction === true && (group.type !== 'ACK' || type === 'ACK');
    const closed = begins ? this.close() : undefined;
    this.#count(record, group, { begins, line });
    if (begins) {
      const place = { group: group.number, sequence: this.#place.sequence };
      this.#open = new TransactionBuilder(this.#rules, place, record);
      const isTaken = type === group.type || (type !== 'ACK' && this.#take('group-type', record));
      if (!isTaken) {
        const message = `The group has transactions ${group.type} alone.`;
        this.#open.findings.report(record, { rule: `${type} T 0`, level: 'transaction', message });
      }
    }
    if (this.#open === undefined) {
      this.#refuse(record, 'The record stands before the first transaction of its group.', type);
      return closed;
    }
    const finding = isCut ? tooLong(type) : this.#excessOf(text, plan);
    if (finding === undefined) this.#open.add(record, plan, line);
    else this.#open.addUnreadable(record, finding);
    return closed;
  }

  /** The transaction that is open, checked; undefined where none is. */
  close(): CheckedTransaction | undefined {
    const closed = this.#open?.close();
    this.#open = undefined;
    if (closed !== undefined) {
      this.#ending = { isRejected: closed.isRejected, type: closed.records.at(-1)?.type ?? '' };
    }
    return closed;
  }

  /** Transactions count from 0 in each group, their records from 0 in each transaction. */
  #count(record: CwrRecord, group: Group, { begins, line }: Counted): void {
    const { text } = record;
    if (begins) {
      this.#transaction = group.transactions;
      group.transactions += 1;
      this.#record = 0;
    } else this.#record += 1;
    const transaction = sequenceAt(line, 3);
    const number = sequenceAt(line, 11);
    const isTolerant = this.#tolerances.isTolerant;
    if (begins) this.#place.sequence = isTolerant && transaction >= 0 ? transaction : this.#transaction;
    const before = this.#numbering.record;
    const isClear = isTolerant
      ? this.#numbering.take({ begins, transaction, record: number })
      : NOTHING_CLEAR;
    if (
      transaction !== this.#transaction &&
      !(isClear & CLEAR.transaction && this.#take('transaction-numbers', record))
    ) {
      this.#refuse(record, `This is transaction ${this.#transaction} of its group.`, text.slice(3, 11));
    }
    if (number === this.#record || (isClear & CLEAR.record && this.#take('record-numbers', record))) return;
    const message = isTolerant
      ? `It follows record ${before}; one may be missing between them.`
      : `This is record ${this.#record} of its transaction.`;
    this.#refuse(record, message, text.slice(11, 19));
    if (number > 0) this.#record = number;
  }

  /** How a record is read that may be one of another version, as {@link planAsSent} tells. */
  #asSent(line: Line, own: RecordPlan | undefined): RecordPlan | undefined {
    const sent = planAsSent(line.text, own, this.#version);
    if (sent === undefined) return own;
    this.#take(sent.tolerance, { type: sent.plan.type, line: line.number, text: line.text });
    return sent.plan;
  }

  #take(kind: CwrTolerance, record: CwrRecord): boolean {
    return this.#tolerances.take(kind, record.line, placeOf(record, this.#place));
  }

  #excessOf(text: string, plan: RecordPlan | undefined): Finding | undefined {
    if (plan === undefined || text.length <= plan.length) return undefined;
    return checkExcess(text, plan, this.#version);
  }

  #refuse(record: CwrRecord, message: string, actual: string): void {
    const place = `group ${this.#group?.number ?? 0}, transaction ${this.#transaction}, record ${this.#record} ${record.type}`;
    this.#reportFile({ rule: `${record.type} E 0`, level: 'file', message, actual }, record.line, place);
  }
}

function tooLong(type: string): Finding {
  const message = `The line is longer than ${CWR_LIMITS.lineBytes} bytes.`;
  return { rule: `${type} T 0`, level: 'transaction', message };
}

/** The eight digits of a sequence; -1 where they are none, blanks among them. */
function sequenceAt({ text, piece, from: start, to }: Line, from: number): number {
  const number = to - start >= from + 8 ? eightDigitsAt(piece.view, start + from) : -1;
  if (number >= 0) return number;
  return text.charCodeAt(from) === 0x20 ? -1 : numberAt(text, from, from + 8);
}
