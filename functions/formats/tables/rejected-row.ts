import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { BrokenRow } from '#functions/formats/csv/row-splitter.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';

type Rejected = Extract<Parsed<never>, { kind: 'rejected' }>;
type Row = { readonly line: number; readonly values: readonly string[] };

/** Why a row of a table cannot be taken apart. */
export const BROKEN_ROWS: Readonly<Record<BrokenRow['code'], string>> = {
  'row.too-long': `The row is longer than ${CSV_LIMITS.rowBytes} bytes; a quote may be left open`,
  'row.quote-invalid': 'Text follows a closing quote; inside a quoted value a quote is written twice',
  'file.truncated': 'The file ends inside a quoted value; a quote may be left open',
};

/** A row that cannot be taken apart. */
export const rejectedBroken = ({ line, text, code }: BrokenRow): Rejected =>
  rejected(line, [text], { code, severity: 'error', line, message: BROKEN_ROWS[code] });

/** A row that is wider or narrower than the header. */
export const rejectedWidth = (row: Row, width: number): Rejected =>
  rejected(row.line, row.values, widthDiagnostic(row, width));

/** That a row is wider or narrower than the header. */
export const widthDiagnostic = ({ line, values }: Row, width: number): Diagnostic => ({
  code: 'row.column-count',
  severity: 'error',
  line,
  message: `The row has ${values.length} columns, the header ${width}`,
});

const rejected = (line: number, raw: readonly string[], diagnostic: Diagnostic): Rejected => ({
  kind: 'rejected',
  line,
  raw,
  diagnostics: [diagnostic],
});
