import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord, WorkRecord } from '#functions/formats/records.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';
import { mergeRows } from './merge-rows.ts';
import { keyOf, type RowFacts } from './row-facts.ts';
import { SeenIds, shortHash } from './seen-ids.ts';
import {
  besideRejected,
  contradicted,
  repeatedOtherwise,
  repeatsUnnoticed,
  rowsApart,
  unidentified,
} from './table-refusals.ts';

/** A row with what was found in it; it is rejected where that has an error. */
export type ReadRow = { readonly facts: RowFacts; readonly diagnostics: readonly Diagnostic[] };
type Out = Parsed<RepertoireRecord>;

/**
 * Makes works of rows: each of one row, or of the rows of one work that stand together. A work is taken whole or not at
 * all. One that comes again with other content is rejected with the lines of both, and rows of a work that stand apart
 * reject the table, as far as works are remembered.
 */
export class WorkGroups {
  readonly #isByRow: boolean;
  readonly #seen: SeenIds;
  #rows: ReadRow[] = [];
  #key: string | undefined;
  #isUnnoticed = false;
  /** Rows that could not be read, the last of them, and the first within the rows of the work at hand. */
  #broken: readonly { readonly line: number; readonly text: string }[] = [];
  #pending: number | undefined;
  #within: number | undefined;

  constructor({ isByRow, seen = new SeenIds() }: { readonly isByRow: boolean; readonly seen?: SeenIds }) {
    this.#isByRow = isByRow;
    this.#seen = seen;
  }

  push(row: ReadRow): Out[] {
    const key = keyOf(row.facts);
    if (!this.#isByRow && this.#rows.length > 0 && this.#isSame(row.facts, key)) {
      if (this.#rows.length > REPERTOIRE_TABLE_LIMITS.rowsOfWork) {
        return [...rejectAll([row], tooManyRows(row.facts.line))];
      }
      this.#rows.push(row);
      this.#within ??= this.#pending;
      this.#pending = undefined;
      return [];
    }
    const found = this.end();
    this.#pending = undefined;
    this.#within = undefined;
    this.#rows = [row];
    this.#key = key;
    return this.#isByRow ? [...found, ...this.end()] : found;
  }

  /** A row that cannot be read may be one of the work at hand, or of the next: such a work is not taken. */
  break(line: number, text: string): void {
    this.#broken = [...this.#broken.slice(-MOST_BROKEN), { line, text }];
    this.#pending ??= line;
  }

  /** What is left, once the table ends. */
  end(): Out[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows.length === 0 ? [] : [...this.#workOf(rows)];
  }

  /** A row with neither id nor title goes on with the work above it. */
  #isSame({ title, shares }: RowFacts, key: string | undefined): boolean {
    if (key !== undefined) return key === this.#key || (this.#key === undefined && this.#hasTitle(title));
    return title === undefined ? shares.length > 0 : this.#hasTitle(title);
  }

  #hasTitle(title: string | undefined): boolean {
    return title !== undefined && this.#rows[0]?.facts.title === title;
  }

  *#workOf(rows: readonly ReadRow[]): Generator<Out> {
    const line = rows[0]?.facts.line ?? 1;
    const before = this.#key === undefined ? undefined : this.#seen.find(this.#key);
    if (before !== undefined && !this.#isByRow) {
      yield { kind: 'file', diagnostic: rowsApart(line, before.line) };
      return;
    }
    const merged = this.#merge(rows);
    if (!('partnerWorkId' in merged)) {
      yield* this.#remember(line, 0);
      yield* rejectAll(rows, merged);
      return;
    }
    const content = shortHash(JSON.stringify(merged));
    if (before !== undefined && before.content !== content) {
      yield* rejectAll(rows, repeatedOtherwise(line, before.line));
      return;
    }
    yield* this.#remember(line, content);
    const warnings = rows.flatMap(({ diagnostics }) => diagnostics);
    yield { kind: 'record', line, record: { noun: 'work', work: merged }, warnings };
  }

  #merge(rows: readonly ReadRow[]): WorkRecord | Diagnostic {
    const line = rows[0]?.facts.line ?? 1;
    const wrong = rows.find(isRejected);
    if (wrong !== undefined) return besideRejected(line, wrong.facts.line);
    const broken = this.#isByRow ? undefined : (this.#within ?? this.#brokenRowOf(this.#key));
    if (broken !== undefined) return besideRejected(line, broken);
    if (rows.length > REPERTOIRE_TABLE_LIMITS.rowsOfWork) return tooManyRows(line);
    const merged = mergeRows(rows.map(({ facts }) => facts));
    if (merged === undefined) return unidentified(line);
    return 'before' in merged ? contradicted(merged) : merged;
  }

  #brokenRowOf(key: string | undefined): number | undefined {
    return key === undefined ? undefined : this.#broken.find(({ text }) => text.includes(key))?.line;
  }

  *#remember(line: number, content: number): Generator<Out> {
    if (this.#key === undefined) return;
    if (this.#seen.isFull && !this.#isUnnoticed) {
      this.#isUnnoticed = true;
      yield { kind: 'file', diagnostic: repeatsUnnoticed(line, REPERTOIRE_TABLE_LIMITS.ids) };
    }
    this.#seen.add(this.#key, { line, content });
  }
}

/** So many broken rows are remembered, beside the last. */
const MOST_BROKEN = 19;

const isRejected = ({ diagnostics }: ReadRow): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

const tooManyRows = (line: number): Diagnostic => ({
  code: 'row.value-too-long',
  severity: 'error',
  line,
  message: `The work has more than ${REPERTOIRE_TABLE_LIMITS.rowsOfWork} rows`,
});

/** Rejects all rows of a work: those that are wrong for what is wrong with them, the others for that. */
function* rejectAll(rows: readonly ReadRow[], reason: Diagnostic): Generator<Out> {
  for (const row of rows) {
    const { line, raw } = row.facts;
    const isOfReason = reason.line === line || reason.code === 'work.row-rejected';
    const added = isOfReason ? { ...reason, line } : besideRejected(line, reason.line);
    const diagnostics = isRejected(row) ? row.diagnostics : [...row.diagnostics, added];
    yield { kind: 'rejected', line, raw, diagnostics };
  }
}
