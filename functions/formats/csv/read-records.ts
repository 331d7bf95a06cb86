import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import { BROKEN_ROWS, rejectedBroken, rejectedWidth } from '#functions/formats/tables/rejected-row.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { ColumnNames } from './column-names.ts';
import type { Layout } from './layout.ts';
import { CSV_LIMITS } from './limits.ts';
import { type CsvRow, openRows } from './read-rows.ts';
import { RowCells } from './row-cells.ts';

/** What turns the rows of a file into records: the layout that its header calls for, or why there is none. */
export type RecordReading<T> = {
  readonly layoutOf: (names: ColumnNames) => Layout<T> | Diagnostic;
  readonly mapping: ColumnMapping | undefined;
};

type Dialect = {
  /** Whether decimals are written 33,33: where a semicolon stands between values. */
  readonly hasDecimalComma: boolean;
};

/**
 * Reads a CSV file with a header row as records of one layout. What is wrong with a row rejects that row alone; a
 * file without rows or without a usable header is one diagnostic. Never throws for what is in the file.
 */
export async function* readRecords<T>(
  source: AsyncIterable<Uint8Array>,
  reading: RecordReading<T>,
): AsyncGenerator<Parsed<T>> {
  const { delimiter, rows } = await openRows(source);
  yield* recordsOf(rows, reading, { hasDecimalComma: delimiter === ';' });
}

/** Reads the rows of any table, the header first, as {@link readRecords} does. */
export async function* recordsOf<T>(
  rows: AsyncIterable<readonly CsvRow[]>,
  reading: RecordReading<T>,
  dialect: Dialect = { hasDecimalComma: false },
): AsyncGenerator<Parsed<T>> {
  let table: Table<T> | undefined;
  for await (const batch of rows) {
    for (const row of batch) {
      if (row.kind === 'file') yield row;
      else if (table !== undefined) yield recordOf(table, row, dialect);
      else {
        const opened = openTable(row, reading);
        if ('severity' in opened) {
          yield { kind: 'file', diagnostic: opened };
          return;
        }
        table = opened;
      }
      if (row.kind === 'file' && row.diagnostic.severity === 'error') return;
    }
  }
  if (table === undefined) yield { kind: 'file', diagnostic: EMPTY };
}

type Table<T> = { readonly names: ColumnNames; readonly layout: Layout<T> };
type DataRow = Exclude<CsvRow, { kind: 'file' }>;

const EMPTY: Diagnostic = {
  code: 'file.empty',
  severity: 'error',
  line: 1,
  message: 'The file is empty. Send a header row and a row for each record.',
};

function openTable<T>(row: DataRow, { layoutOf, mapping }: RecordReading<T>): Table<T> | Diagnostic {
  const at = { severity: 'error', line: row.line } as const;
  if (row.kind === 'broken') {
    return { ...at, code: row.code, message: `The header row cannot be read: ${BROKEN_ROWS[row.code]}` };
  }
  if (row.values.length > CSV_LIMITS.columns) {
    const message = `The file has ${row.values.length} columns; ${CSV_LIMITS.columns} at most.`;
    return { ...at, code: 'file.too-many-columns', message };
  }
  const names = new ColumnNames(row.values, mapping);
  const layout = layoutOf(names);
  if ('severity' in layout) return { ...layout, line: row.line };
  const missing = layout.required.filter((column) => !names.has(column));
  if (missing.length === 0) return { names, layout };
  const message = `A file of ${layout.noun} needs the columns ${layout.required.join(', ')}; missing: ${missing.join(', ')}.`;
  return { ...at, code: 'file.missing-column', message, actual: names.all.join(', ') };
}

function recordOf<T>({ names, layout }: Table<T>, row: DataRow, dialect: Dialect): Parsed<T> {
  const { line } = row;
  if (row.kind === 'broken') return rejectedBroken(row);
  const { values } = row;
  if (values.length !== names.all.length) return rejectedWidth(row, names.all.length);
  const cells = new RowCells(names, row, dialect);
  const record = layout.read(cells);
  if (record === undefined) return { kind: 'rejected', line, raw: values, diagnostics: cells.diagnostics };
  return { kind: 'record', line, record, warnings: cells.diagnostics };
}
