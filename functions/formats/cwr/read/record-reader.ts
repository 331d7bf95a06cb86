import type { Finding } from '#functions/formats/cwr/findings.ts';
import { areRight, checkFields, type FieldCheck } from '#functions/formats/cwr/rules/check-fields.ts';
import type { RecordPlan } from '#functions/formats/cwr/rules/record-plans.ts';
import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import type { CwrRecord } from '#functions/formats/cwr/transaction.ts';
import type { FieldText } from './field-text.ts';
import { type Line, ownTextOf } from './line-splitter.ts';
import { type RecordContent, recordContent } from './record-content.ts';
import { RecordMemory } from './record-memory.ts';
import { repeatedRecords } from './repeated-records.ts';

/** What a record says by itself, and what the rules about it alone find. */
export type ReadRecord = { readonly content: RecordContent; readonly findings: readonly Finding[] };
type Repeated = { readonly checks: readonly FieldCheck[]; readonly memory: RecordMemory<ReadRecord> };

/**
 * Reads and checks records of one file, each by itself. A catalogue names the same parties in work after work: what
 * their records say is remembered where nothing was found in them, and of those that come again only the fields are
 * checked that differ.
 */
export class RecordReader {
  readonly #context: RuleContext;
  readonly #fieldText: FieldText;
  readonly #repeated: ReadonlyMap<string, Repeated>;
  #findings: Finding[] = [];

  constructor(context: RuleContext, fieldText: FieldText) {
    this.#context = context;
    this.#fieldText = fieldText;
    this.#repeated = new Map(
      [...repeatedRecords(context.version)].map(([type, repeated]) => [
        type,
        { checks: repeated.checks, memory: new RecordMemory<ReadRecord>(repeated) },
      ]),
    );
  }

  /** Reads a record and checks its fields, and what else the rules want of its type. */
  read(record: CwrRecord, plan: RecordPlan, line: Line): ReadRecord {
    const repeated = this.#repeated.get(plan.type);
    if (repeated === undefined) return this.#readAnew(record, plan);
    const { checks, memory } = repeated;
    const known = memory.find(line);
    if (known !== undefined && areRight(record.text, checks)) return known;
    const { type, line: number } = record;
    const before = this.#context.tolerances.total;
    const found = this.#readAnew({ type, line: number, text: ownTextOf(line) }, plan);
    const isPlain = found.findings.length === 0 && this.#context.tolerances.total === before;
    if (isPlain) memory.remember(line, found);
    return found;
  }

  /** What a record says whose fields cannot be checked. */
  contentOf({ type, text }: CwrRecord): RecordContent {
    return recordContent(type, text, { spans: this.#context.spans, fieldText: this.#fieldText });
  }

  #readAnew(record: CwrRecord, plan: RecordPlan): ReadRecord {
    checkFields(record, plan.checks, this.#note);
    plan.rule?.(record, this.#context, this.#note);
    const content = this.contentOf(record);
    if (this.#findings.length === 0) return { content, findings: NONE };
    const findings = this.#findings;
    this.#findings = [];
    return { content, findings };
  }

  readonly #note = (_record: CwrRecord, finding: Finding): void => {
    this.#findings.push(finding);
  };
}

const NONE: readonly Finding[] = [];
