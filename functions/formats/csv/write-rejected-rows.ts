import { stringify } from 'csv-stringify/sync';
import type { Parsed } from '#functions/formats/diagnostic.ts';
import { neutraliseFormula } from '#shared/neutralise-formula.ts';

export type RejectedRow = Extract<Parsed<unknown>, { kind: 'rejected' }>;

/**
 * Writes the rows that were rejected as a CSV file for their sender: `line, column, code, message`, then the row as it
 * was sent, one cell a column. A row is repeated for each thing that is wrong with it. Cells are neutralised.
 */
export async function* writeRejectedRows(
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): AsyncGenerator<string> {
  yield stringify([['line', 'column', 'code', 'message', 'row']], FORMAT);
  for await (const { raw, diagnostics } of rows) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const cells = errors.map(({ line, column = '', code, message }) =>
      [String(line), column, code, message, ...raw].map(neutraliseFormula),
    );
    yield stringify(cells, FORMAT);
  }
}

const FORMAT = { record_delimiter: '\r\n' } as const;
