import type { Delimiter } from '#functions/formats/csv/detect-delimiter.ts';
import { type CsvRow, openRows } from '#functions/formats/csv/read-rows.ts';
import type { TextEncoding } from '#functions/formats/csv/text-encoding.ts';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import { readSheets } from '#functions/formats/xlsx/read-sheets.ts';
import { type TableKind, tableKindOf } from './table-kind.ts';
import { whyNoTable } from './why-no-table.ts';

/** A table of whatever kind, before its rows are read. */
export type OpenedTable = {
  readonly kind: TableKind;
  /** What stands between values, and how letters are written as far as it is known by now; of text alone. */
  readonly delimiter?: Delimiter;
  readonly encoding?: TextEncoding;
  /** All rows as they stand, in batches, what is above the header and blank cells included; blank rows are left out. */
  readonly rows: AsyncGenerator<readonly CsvRow[]>;
};

/** How many bytes tell one kind from another. */
const HEAD_BYTES = 64 * 1024;

/**
 * Opens a table of any kind: CSV with any of four delimiters and in any usual encoding, and the workbooks of Excel,
 * old and new, and of OpenDocument, all of whose visible sheets are read, in their order. Where the header is, is for
 * `findHeader` to say.
 *
 * Never throws for what is in the file. What its sender should know, such as an encoding that was guessed or sheets
 * that are hidden, stands among the rows as a warning of kind `file`; what ends the reading is the last row, an error of
 * kind `file`.
 *
 * @example
 * const { rows } = await openTable(object.Body, { fileName: 'plays.xls' });
 * for await (const batch of rows) for (const row of batch) if (row.kind === 'row') …
 */
export async function openTable(
  source: AsyncIterable<Uint8Array>,
  { fileName }: { readonly fileName?: string | undefined } = {},
): Promise<OpenedTable> {
  const { head, whole } = await peekBytes(source, HEAD_BYTES);
  const kind = tableKindOf(head);
  const refusal = whyNoTable(head, fileName);
  if (refusal !== undefined) return { kind, rows: alone({ kind: 'file', diagnostic: refusal }) };
  if (kind === 'XLSX') return { kind, rows: readSheets(whole) };
  // Few files are of these kinds, and what reads them is large.
  if (kind === 'XLS') {
    const { readXls } = await import('#functions/formats/xls/read-xls.ts');
    return { kind, rows: readXls(whole) };
  }
  if (kind === 'ODS') {
    const { readOds } = await import('#functions/formats/ods/read-ods.ts');
    return { kind, rows: readOds(whole) };
  }
  const { delimiter, encoding, rows } = await openRows(whole);
  return { kind, delimiter, encoding: encoding(), rows };
}

async function* alone(row: CsvRow): AsyncGenerator<readonly CsvRow[]> {
  yield [row];
}
