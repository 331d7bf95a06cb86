import { parse } from 'csv-parse/sync';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { decodeText } from './decode-text.ts';
import { type Delimiter, detectDelimiter, separatorOf } from './detect-delimiter.ts';
import { type BrokenRow, RowSplitter, type WholeRow } from './row-splitter.ts';
import type { TextEncoding } from './text-encoding.ts';

/** One row of a CSV file as it is, a row that cannot be read, or something about the whole file. */
export type CsvRow =
  | {
      readonly kind: 'row';
      readonly line: number;
      readonly values: readonly string[];
      /** The sheet of a workbook that it stands on, or the file of an archive. */
      readonly sheet?: string;
    }
  | BrokenRow
  | { readonly kind: 'file'; readonly diagnostic: Diagnostic };

/** A CSV file whose header has been looked at. */
export type OpenedRows = {
  readonly delimiter: Delimiter;
  /** How letters are written, as far as it is known by now; UTF-8 as long as all are ASCII. */
  readonly encoding: () => TextEncoding;
  readonly rows: AsyncGenerator<readonly CsvRow[]>;
};

/** Reads a CSV file as a stream of rows; see {@link openRows}. */
export async function* readRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const { rows } = await openRows(source);
  yield* rows;
}

/**
 * Opens a CSV file and reads it as a stream of rows, in batches as the bytes come (RFC 4180 with the delimiter of the
 * first lines: comma, semicolon, tab or `|`; LF, CR and CRLF; lines of delimiters alone are left out, and so is Excel’s `sep=;`).
 * The header is a row like any other. Memory does not depend on the size of the file or of its lines.
 */
export async function openRows(source: AsyncIterable<Uint8Array>): Promise<OpenedRows> {
  const reported: CsvRow[] = [];
  let encoding: TextEncoding = 'UTF-8';
  const text = decodeText(
    source,
    (diagnostic) => reported.push({ kind: 'file', diagnostic }),
    (told) => {
      encoding = told;
    },
  );
  const first: Buffer[] = [];
  let found = detectDelimiter(Buffer.alloc(0), false);
  for (;;) {
    const { done, value } = await text.next();
    if (value !== undefined) first.push(value);
    found = detectDelimiter(Buffer.concat(first), done === true);
    if (found !== undefined || done === true) break;
  }
  const delimiter = found ?? ',';
  const rows = async function* () {
    const splitter = new RowSplitter(delimiter);
    const rowsOf = (pieces: readonly (WholeRow | BrokenRow)[]) => [
      ...reported.splice(0),
      ...fields(pieces, delimiter),
    ];
    yield rowsOf(splitter.push(Buffer.concat(first.splice(0))));
    for await (const piece of text) yield rowsOf(splitter.push(piece));
    yield rowsOf(splitter.end());
  };
  return { delimiter, encoding: () => encoding, rows: rows() };
}

/** Splits rows without quotes at their delimiters; csv-parse parses the others, all of a batch at once. */
function fields(rows: readonly (WholeRow | BrokenRow)[], delimiter: Delimiter): CsvRow[] {
  const quoted = unquote(rows.filter(isQuoted), delimiter).values();
  return rows.flatMap((row) => {
    if (row.kind === 'broken') return row;
    const { line, bytes, start, textEnd } = row;
    const values = row.quoted ? quoted.next().value : bytes.toString('utf8', start, textEnd).split(delimiter);
    return values === undefined || isBlank(values) || isSeparatorLine(row)
      ? []
      : { kind: 'row', line, values };
  });
}

function unquote(rows: readonly WholeRow[], delimiter: Delimiter): string[][] {
  if (rows.length === 0) return [];
  const texts = rows.map(({ bytes, start, textEnd }) => bytes.subarray(start, textEnd));
  const values = parse(Buffer.concat(texts.flatMap((text) => [text, LINE_END])), {
    record_delimiter: '\n',
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
  });
  if (values.length === rows.length) return values;
  throw new Error(`csv-parse sees ${values.length} rows where the splitter saw ${rows.length}`);
}

const LINE_END = Buffer.from('\n');

/** Spreadsheets end their files with rows of empty cells. */
const isBlank = (values: readonly string[]) => values.every((value) => value === '');

/** Excel's own first line, which says what the delimiter is. */
const isSeparatorLine = ({ line, bytes, start, textEnd }: WholeRow): boolean =>
  line === 1 && separatorOf(bytes.toString('latin1', start, textEnd)) !== undefined;

const isQuoted = (row: WholeRow | BrokenRow): row is WholeRow => row.kind === 'whole' && row.quoted;
