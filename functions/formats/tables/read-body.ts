import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import { secondTable } from './second-table.ts';
import type { TablePart } from './table-part.ts';
import { tableParts } from './table-parts.ts';

type Header = Extract<TablePart, { kind: 'header' }>;

/** A table below its header: first how its columns are called, then what is read of it, in its order. */
export type BodyItem = Exclude<TablePart, { kind: 'above' }>;

/**
 * The parts of a table with one header for all its sheets. `known` counts the names of columns in a row. A second table
 * with other columns, below or on another sheet, ends the reading with an error of level `file`; a table without a row of
 * two cells has no header and no records.
 */
export async function* readBody(
  batches: AsyncIterable<readonly CsvRow[]>,
  known: (values: readonly string[]) => number,
): AsyncGenerator<BodyItem> {
  let header: Header | undefined;
  for await (const parts of tableParts(batches, { known, isRagged: true })) {
    for (const part of parts) {
      if (part.kind === 'above') {
        // Titles of a further sheet stand between the records of the table.
        if (header !== undefined) yield { kind: 'passed', what: 'header', line: part.line };
      } else if (part.kind !== 'header') {
        yield part;
        if (part.kind === 'file' && part.diagnostic.level === 'file') return;
      } else if (header === undefined) {
        header = part;
        yield part;
      } else if (part.isWritten && !isSame(part, header)) {
        yield { kind: 'file', diagnostic: secondTable(part.line, part.sheet) };
        return;
      } else if (part.isWritten) yield { kind: 'passed', what: 'header', line: part.line };
    }
  }
}

const isSame = (one: Header, other: Header): boolean =>
  one.names.join('\n').toLowerCase() === other.names.join('\n').toLowerCase();
