import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { Contradiction } from './contradiction.ts';

/** The rows of one work stand apart, so that nobody knows when it is whole. */
export function rowsApart(line: number, before: number): Diagnostic {
  return {
    code: 'work.rows-apart',
    severity: 'error',
    level: 'file',
    line,
    message: `The work on line ${line} stands on line ${before} too, with other works between them. Sort the table by work, so that the rows of each stand together.`,
  };
}

/** Two rows say different things of one work. */
export function contradicted({ line, before, column, message }: Contradiction): Diagnostic {
  const sentence = `${message} on line ${before}. Correct one of the two.`;
  return { code: 'work.contradicted', severity: 'error', line, column, message: sentence };
}

/** The same work once more with other content. */
export const repeatedOtherwise = (line: number, before: number): Diagnostic => ({
  code: 'work.contradicted',
  severity: 'error',
  line,
  column: 'work_id',
  message: `The work on line ${line} stands on line ${before} too, with other content. Leave one of the two.`,
});

/** A row that is right is not taken without the others of its work. */
export const besideRejected = (line: number, other: number): Diagnostic => ({
  code: 'work.row-rejected',
  severity: 'error',
  line,
  message: `Another row of this work is rejected: line ${other}. A work is taken whole or not at all.`,
});

/** The table has more works than are remembered. */
export const repeatsUnnoticed = (line: number, limit: number): Diagnostic => ({
  code: 'work.repeats-unnoticed',
  severity: 'warning',
  line,
  message: `The table has more than ${limit} works. Whether one of those from line ${line} on comes twice is not noticed; the last then counts.`,
});

/** Nothing tells which work a row is about. */
export const unidentified = (line: number): Diagnostic => ({
  code: 'row.value-missing',
  severity: 'error',
  line,
  column: 'work_id',
  message: 'The row has neither a work id nor an ISWC or ISRC, or no title',
});

/** The table has no column of titles. */
export const noTitle = (line: number, columns: readonly string[]): Diagnostic => ({
  code: 'file.missing-column',
  severity: 'error',
  level: 'file',
  line,
  message: 'The table has no column of titles. Say in the mapping which one it is.',
  actual: columns.join(', ').slice(0, 200),
});

/** Nothing in the file is a table. */
export const NO_ROWS: Diagnostic = {
  code: 'file.empty',
  severity: 'error',
  level: 'file',
  line: 1,
  message:
    'No row of a table was found among the first forty rows. Send a header row and a row for each record.',
};
