import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from '#shared/neutralise-formula.ts';
import { RunningTotal } from './running-total.ts';
import type { Statement, StatementUsage } from './statement.ts';
import { STATEMENT_COLUMNS, type StatementRow } from './statement-columns.ts';
import { headerRows, rowsAfterUses, usageRow } from './statement-rows.ts';

const ROWS_AT_ONCE = 500;

/** A statement's CSV table as its uses come: its head, the uses in their order, and what stands after them. */
export type StatementCsv = {
  readonly head: () => string;
  readonly uses: (usages: Iterable<StatementUsage>) => string;
  /** Throws where usages, lines or agreements do not add up to the totals. */
  readonly end: () => Generator<string>;
};

/**
 * Writes a statement as one CSV table (`statement-columns.ts` describes it): its facts, every use with station, time,
 * identifiers, gross, fee and net, the sums by work and by agreement, and totals that add up.
 *
 * UTF-8 without a byte order mark, CRLF, cells neutralised; the same statement gives the same bytes. Comes in pieces, so
 * a long one is never in memory as a whole.
 */
export function statementCsv(statement: Omit<Statement, 'usages'>): StatementCsv {
  const total = new RunningTotal();
  return {
    head: () => stringify([[...STATEMENT_COLUMNS], ...Array.from(headerRows(statement), cellsOf)], FORMAT),
    uses: (usages) =>
      stringify(
        Array.from(usages, (usage) => {
          total.add(usage);
          return cellsOf(usageRow(usage));
        }),
        FORMAT,
      ),
    *end() {
      let rows: string[][] = [];
      for (const row of rowsAfterUses(statement, total)) {
        rows.push(cellsOf(row));
        if (rows.length < ROWS_AT_ONCE) continue;
        yield stringify(rows, FORMAT);
        rows = [];
      }
      yield stringify(rows, FORMAT);
    },
  };
}

const FORMAT = { record_delimiter: '\r\n' } as const;

const cellsOf = (row: StatementRow): string[] =>
  STATEMENT_COLUMNS.map((column) => neutraliseFormula(row[column] ?? ''));
