import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { BrokenRow } from '#functions/formats/csv/row-splitter.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';

type Rejected = Extract<Parsed<never>, { kind: 'rejected' }>;

/** Why a row of a table cannot be taken apart. */
export const BROKEN: Readonly<Record<BrokenRow['code'], string>> = {
  'row.too-long': `The row is longer than ${CSV_LIMITS.rowBytes} bytes; a quote may be left open`,
  'row.quote-invalid': 'Text follows a closing quote; inside a quoted value a quote is written twice',
  'file.truncated': 'The file ends inside a quoted value; a quote may be left open',
};

/** A row that cannot be taken apart. */
export const rejectedBroken = ({ line, text, code }: BrokenRow): Rejected =>
  rejected(line, [text], { code, message: BROKEN[code] });

/** A row that is wider or narrower than the header. */
export const rejectedWidth = (
  { line, values }: { readonly line: number; readonly values: readonly string[] },
  width: number,
): Rejected =>
  rejected(line, values, {
    code: 'row.column-count',
    message: `The row has ${values.length} columns, the header ${width}`,
  });

function rejected(
  line: number,
  raw: readonly string[],
  { code, message }: Pick<Diagnostic, 'code' | 'message'>,
): Rejected {
  return { kind: 'rejected', line, raw, diagnostics: [{ code, severity: 'error', line, message }] };
}
