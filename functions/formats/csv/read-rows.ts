import { parse } from 'csv-parse/sync';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { decodeText } from './decode-text.ts';
import { type BrokenRow, RowSplitter, type WholeRow } from './row-splitter.ts';

/** One row of a CSV file as it stands, a row that cannot be one, or something about the whole file. */
export type CsvRow =
  | { readonly kind: 'row'; readonly line: number; readonly values: readonly string[] }
  | BrokenRow
  | { readonly kind: 'file'; readonly diagnostic: Diagnostic };

/**
 * Reads a CSV file as a stream of rows, in batches as the bytes come (RFC 4180; LF, CR and CRLF; lines with
 * nothing but commas are left out). The header is a row like any other. Memory does not depend on the size of the file or of its lines.
 */
export async function* readRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const reported: CsvRow[] = [];
  const splitter = new RowSplitter();
  const text = decodeText(source, (diagnostic) => reported.push({ kind: 'file', diagnostic }));
  for await (const piece of text) {
    yield [...reported.splice(0), ...fields(splitter.push(piece))];
  }
  yield [...reported.splice(0), ...fields(splitter.end())];
}

/** Rows without quotes fall apart at their commas; the others csv-parse takes apart, all of a piece at once. */
function fields(rows: readonly (WholeRow | BrokenRow)[]): CsvRow[] {
  const quoted = unquote(rows.filter(isQuoted)).values();
  return rows.flatMap((row) => {
    if (row.kind === 'broken') return row;
    const { line, bytes, start, textEnd } = row;
    const values = row.quoted ? quoted.next().value : bytes.toString('utf8', start, textEnd).split(',');
    return values === undefined || isBlank(values) ? [] : { kind: 'row', line, values };
  });
}

function unquote(rows: readonly WholeRow[]): string[][] {
  if (rows.length === 0) return [];
  const texts = rows.map(({ bytes, start, textEnd }) => bytes.subarray(start, textEnd));
  const values = parse(Buffer.concat(texts.flatMap((text) => [text, LINE_END])), {
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
  });
  if (values.length === rows.length) return values;
  throw new Error(`csv-parse sees ${values.length} rows where the splitter saw ${rows.length}`);
}

const LINE_END = Buffer.from('\n');

/** Spreadsheets end their files with rows of empty cells. */
const isBlank = (values: readonly string[]) => values.every((value) => value === '');

const isQuoted = (row: WholeRow | BrokenRow): row is WholeRow => row.kind === 'whole' && row.quoted;
