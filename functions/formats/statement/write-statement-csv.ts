import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from '#functions/formats/neutralise-formula.ts';
import type { Statement } from './statement.ts';
import { STATEMENT_COLUMNS } from './statement-columns.ts';
import { statementRows } from './statement-rows.ts';

const ROWS_AT_ONCE = 500;

/**
 * Writes a statement as one CSV table (`statement-columns.ts` describes it): its facts, every use with station,
 * time, identifiers, gross, fee and net, the sums by work and by agreement, and totals that add up.
 *
 * UTF-8 without a byte order mark, CRLF, cells neutralised; the same statement gives the same bytes. Comes in pieces
 * of {@link ROWS_AT_ONCE} rows, so a long one is never in memory as a whole. Throws where it does not add up.
 */
export function* writeStatementCsv(statement: Statement): Generator<string> {
  let rows: string[][] = [[...STATEMENT_COLUMNS]];
  for (const row of statementRows(statement)) {
    rows.push(STATEMENT_COLUMNS.map((column) => neutraliseFormula(row[column] ?? '')));
    if (rows.length < ROWS_AT_ONCE) continue;
    yield stringify(rows, FORMAT);
    rows = [];
  }
  yield stringify(rows, FORMAT);
}

const FORMAT = { record_delimiter: '\r\n' } as const;
