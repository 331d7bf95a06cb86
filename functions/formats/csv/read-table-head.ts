import { ZIP_MAGIC } from '#functions/formats/archives/zip-directory.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import { readXlsx } from '#functions/formats/xlsx/read-xlsx.ts';
import type { Delimiter } from './detect-delimiter.ts';
import { CSV_LIMITS } from './limits.ts';
import { type CsvRow, openRows } from './read-rows.ts';
import type { TextEncoding } from './text-encoding.ts';

/** The beginning of a table, as it stands. */
export type TableHead = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands between values, and how letters are written; neither of a workbook. */
  readonly delimiter?: Delimiter;
  readonly encoding?: TextEncoding;
};

export const HEAD_ROWS = 20;

/**
 * Reads the header and the first rows of a CSV file or an Excel workbook, and no more of a CSV file than that, so that
 * a person sees what goes where before anything is taken. Broken rows are left out. If the table cannot be read, the
 * diagnostic says why.
 */
export async function readTableHead(
  source: AsyncIterable<Uint8Array>,
  { rowCount = HEAD_ROWS }: { readonly rowCount?: number } = {},
): Promise<TableHead | Diagnostic> {
  const { head, whole } = await peekBytes(source, ZIP_MAGIC.length);
  if (ZIP_MAGIC.every((byte, at) => head[at] === byte)) return headOf(readXlsx(whole), rowCount);
  const { delimiter, encoding, rows } = await openRows(whole);
  const found = await headOf(rows, rowCount);
  return 'code' in found ? found : { ...found, delimiter, encoding: encoding() };
}

async function headOf(
  batches: AsyncIterable<readonly CsvRow[]>,
  rowCount: number,
): Promise<TableHead | Diagnostic> {
  const found: (readonly string[])[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.kind === 'row') found.push(row.values);
      if (row.kind === 'file' && row.diagnostic.severity === 'error') return row.diagnostic;
    }
    if (found.length > rowCount) break;
  }
  const [header, ...rows] = found;
  if (header === undefined) return EMPTY;
  if (header.length > CSV_LIMITS.columns) return TOO_WIDE;
  return { header: header.map((name) => name.trim()), rows: rows.slice(0, rowCount) };
}

const EMPTY: Diagnostic = {
  code: 'file.empty',
  severity: 'error',
  line: 1,
  message: 'The file has no header row. Send a header row and a row for each record.',
};
const TOO_WIDE: Diagnostic = {
  code: 'file.too-many-columns',
  severity: 'error',
  line: 1,
  message: `The header has more than ${CSV_LIMITS.columns} columns.`,
};
