import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { columnLabels } from './column-labels.ts';
import { findHeader } from './find-header.ts';
import { isOtherHeader } from './is-other-header.ts';
import { isRepeatedHeader } from './is-repeated-header.ts';
import { isTotalsRow } from './is-totals-row.ts';
import { TABLE_LIMITS } from './limits.ts';
import { secondTable } from './second-table.ts';

type DataRow = Extract<CsvRow, { kind: 'row' }>;
type AnyRow = Exclude<CsvRow, { kind: 'file' }>;

/** A table below its header: first how its columns are called, then what is read of it, in its order. */
export type BodyItem =
  | {
      readonly kind: 'header';
      /** Each different; `Column C` where there is none. */
      readonly labels: readonly string[];
      /** The line of the header; undefined where the table has none. */
      readonly line: number | undefined;
      readonly isFirstRow: boolean;
    }
  /** A record, as wide as the header at least. */
  | DataRow
  /** A row that is no record: the header again, or sums. */
  | { readonly kind: 'passed'; readonly what: 'header' | 'totals'; readonly line: number }
  | Exclude<CsvRow, DataRow>;

/**
 * Finds the header of a table and tells its records from what stands above and between them. `known` counts the names
 * of columns in a row. A second table with other columns ends the reading with an error of level `file`; a table
 * without a row of two cells has no header and no records. Holds the first forty rows, then none.
 */
export async function* readBody(
  batches: AsyncIterable<readonly CsvRow[]>,
  known: (values: readonly string[]) => number,
): AsyncGenerator<BodyItem> {
  const first: AnyRow[] = [];
  let body: Body | undefined;
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.kind === 'file') yield row;
      else if (body !== undefined) yield body.read(row);
      else first.push(row);
      if (body === undefined && first.length >= TABLE_LIMITS.headerRows) {
        body = new Body(first, known);
        yield* body.begin(first);
      }
      if (body?.isEnded === true) return;
    }
  }
  if (body === undefined && first.length > 0) {
    yield* new Body(first, known).begin(first);
  }
}

class Body {
  readonly #known: (values: readonly string[]) => number;
  readonly #header: readonly string[] | undefined;
  readonly #labels: readonly string[];
  /** The header, or the first record; undefined where no row is either. */
  readonly #begin: DataRow | undefined;
  readonly #isFirstRow: boolean;
  #sheet: string | undefined;
  /** Whether rows of one cell are titles, as they are at the top of a further sheet. */
  #isAbove = false;
  isEnded = false;

  constructor(first: readonly AnyRow[], known: (values: readonly string[]) => number) {
    this.#known = known;
    const rows = first.filter((row) => row.kind === 'row');
    const found = findHeader(
      rows.map(({ values }) => values),
      known,
    );
    const begin = found === undefined ? undefined : rows[found.index];
    const header = found?.kind === 'header' ? begin : undefined;
    this.#header = header?.values;
    const width = Math.max(0, ...rows.slice(found?.index).map(({ values }) => values.length));
    this.#labels = columnLabels(header?.values ?? Array<string>(width).fill(''));
    this.#sheet = begin?.sheet;
    this.#begin = begin;
    this.#isFirstRow = found?.index === 0;
  }

  *begin(first: readonly AnyRow[]): Generator<BodyItem> {
    const begin = this.#begin;
    this.isEnded = begin === undefined;
    if (begin === undefined) return;
    const at = first.indexOf(begin);
    const line = this.#header === undefined ? undefined : begin.line;
    yield { kind: 'header', labels: this.#labels, line, isFirstRow: this.#isFirstRow };
    yield* first.slice(0, at).filter((row) => row.kind === 'broken');
    for (const row of first.slice(line === undefined ? at : at + 1)) {
      yield this.read(row);
      if (this.isEnded) return;
    }
  }

  read(row: AnyRow): BodyItem {
    if (row.kind === 'broken') return row;
    const { line, values, sheet } = row;
    if (sheet !== this.#sheet) {
      this.#sheet = sheet;
      this.#isAbove = true;
    }
    if (this.#header !== undefined && isRepeatedHeader(values, this.#header)) {
      this.#isAbove = false;
      return { kind: 'passed', what: 'header', line };
    }
    if (mayBeHeader(values) && isOtherHeader(values, this.#known)) return this.#end(secondTable(line, sheet));
    if (this.#isAbove && values.filter((value) => value.trim() !== '').length < 2) {
      return { kind: 'passed', what: 'header', line };
    }
    this.#isAbove = false;
    if (isTotalsRow(padded(values, this.#labels.length))) return { kind: 'passed', what: 'totals', line };
    return { ...row, values: padded(values, this.#labels.length) };
  }

  #end(diagnostic: Diagnostic): BodyItem {
    this.isEnded = true;
    return { kind: 'file', diagnostic };
  }
}

/** Names of columns have no numbers of several digits, nearly all records have one. */
const mayBeHeader = (values: readonly string[]): boolean => !values.some((value) => /\d{2}/.test(value));

const padded = (values: readonly string[], width: number): readonly string[] =>
  values.length >= width ? values : [...values, ...Array<string>(width - values.length).fill('')];
