import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { fileRefusal } from '#functions/formats/file-refusal.ts';
import { columnLabels } from './column-labels.ts';
import { type FoundHeader, findHeader } from './find-header.ts';
import { isOtherHeader } from './is-other-header.ts';
import { isRepeatedHeader } from './is-repeated-header.ts';
import { isTotalsRow } from './is-totals-row.ts';
import { TABLE_LIMITS } from './limits.ts';
import { secondTable } from './second-table.ts';
import type { TablePart } from './table-part.ts';

type Row = Extract<CsvRow, { kind: 'row' }>;
type Header = Extract<TablePart, { kind: 'header' }>;
type Options = {
  /** How many cells of a row are names of columns that are known. */
  readonly known: (values: readonly string[]) => number;
  /** Whether rows end at their last filled cell, as in a workbook. */
  readonly isRagged: boolean;
};

/**
 * Tells the parts of a table: what stands above the header, the header, its records. The header of each sheet is looked for
 * among its first rows; a sheet without one goes on with the columns of the sheet before. A header that comes again and sums at the end
 * are no records; another header within a sheet is an error, for what follows has other columns. Holds the first rows of a
 * sheet. In batches, as the rows come.
 */
export async function* tableParts(
  rows: AsyncIterable<readonly CsvRow[]>,
  options: Options,
): AsyncGenerator<readonly TablePart[]> {
  const reader = new PartReader(options);
  for await (const batch of rows) {
    for (const row of batch) reader.take(row);
    yield reader.given();
  }
  reader.end();
  yield reader.given();
}

/** How many names that are known make a header of a further sheet. */
const LEAST_KNOWN = 2;

const tooWide = ({ line, names }: Header): Diagnostic => ({
  ...fileRefusal(
    'file.too-many-columns',
    `The file has ${names.length} columns; ${CSV_LIMITS.columns} at most.`,
  ),
  line,
});

class PartReader {
  readonly #options: Options;
  #sheet: string | undefined;
  #held: CsvRow[] = [];
  #heldRows = 0;
  #header: Header | undefined;
  #written: readonly string[] = [];
  #isOpen = false;
  #parts: TablePart[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  /** The parts since the last call. */
  given(): readonly TablePart[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  take(row: CsvRow): void {
    if (row.kind === 'row' && row.sheet !== this.#sheet) {
      this.#open();
      this.#sheet = row.sheet;
      this.#isOpen = false;
    }
    if (this.#isOpen) {
      this.#part(row);
      return;
    }
    this.#held.push(row);
    if (row.kind === 'row') this.#heldRows += 1;
    if (this.#heldRows >= TABLE_LIMITS.headerRows) this.#open();
  }

  end(): void {
    this.#open();
  }

  /** Finds the header among the rows that are held, and gives these. */
  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const held = this.#held;
    this.#held = [];
    this.#heldRows = 0;
    const rows = held.filter((row) => row.kind === 'row');
    const found = this.#find(rows);
    const first = found === undefined ? undefined : rows[found.index];
    let isBegun = false;
    for (const row of held) {
      if (row !== first || found === undefined) {
        if (isBegun || row.kind !== 'row') this.#part(row);
        else this.#parts.push({ ...row, kind: 'above' });
        continue;
      }
      isBegun = true;
      const header = this.#headerAt(rows, found);
      if (header.names.length > CSV_LIMITS.columns) {
        this.#parts.push({ kind: 'file', diagnostic: tooWide(header) });
        return;
      }
      this.#parts.push(header);
      if (!header.isWritten) this.#part(row);
    }
  }

  /** On a further sheet only what is known for a header, or is the one before, is one. */
  #find(rows: readonly Row[]): FoundHeader | undefined {
    const { known } = this.#options;
    const found = findHeader(
      rows.map(({ values }) => values),
      known,
    );
    const values = found === undefined ? undefined : rows[found.index]?.values;
    if (found === undefined || values === undefined || this.#header === undefined) return found;
    const isHeader = known(values) >= LEAST_KNOWN || isRepeatedHeader(values, this.#written);
    return isHeader ? found : { kind: 'none', index: found.index };
  }

  #headerAt(rows: readonly Row[], { kind, index }: FoundHeader): Header {
    const [row] = rows.slice(index, index + 1);
    if (row === undefined) throw new Error('a header that was found is among the rows');
    const { line, values, sheet } = row;
    const isWritten = kind === 'header';
    const before = isWritten ? undefined : this.#header;
    const width = Math.max(...rows.slice(index).map((one) => one.values.length));
    const names = before?.names ?? columnLabels(isWritten ? values : Array<string>(width).fill(''));
    if (isWritten) this.#written = values;
    const isFirstRow = index === 0;
    const header = { kind: 'header', line, names, isWritten, isFirstRow } as const;
    this.#header = { ...header, ...(sheet !== undefined && { sheet }) };
    return this.#header;
  }

  #part(row: CsvRow): void {
    const header = this.#header;
    if (row.kind !== 'row' || header === undefined) {
      if (row.kind !== 'row') this.#parts.push(row);
      return;
    }
    const { line, sheet } = row;
    const hasHeader = this.#written.length > 0;
    if (hasHeader && isRepeatedHeader(row.values, this.#written)) {
      this.#parts.push({ kind: 'passed', what: 'header', line });
      return;
    }
    if (hasHeader && isOtherHeader(row.values, this.#options.known)) {
      this.#parts.push({ kind: 'file', diagnostic: secondTable(line, sheet) });
      return;
    }
    const values = this.#fitted(row.values, header.names.length);
    if (isTotalsRow(values)) this.#parts.push({ kind: 'passed', what: 'totals', line });
    else this.#parts.push(values === row.values ? row : { ...row, values });
  }

  /** As wide as the header, as far as no cell is lost and the table is none whose rows have their width. */
  #fitted(values: readonly string[], width: number): readonly string[] {
    if (values.length > width && values.slice(width).every((value) => value.trim() === ''))
      return values.slice(0, width);
    if (values.length >= width || !this.#options.isRagged) return values;
    return [...values, ...Array<string>(width - values.length).fill('')];
  }
}
