import type { Diagnostic } from '#functions/formats/diagnostic.ts';

/** Refuses a file with two tables, one below the other or on another sheet, that have different columns. */
export function secondTable(line: number, sheet?: string): Diagnostic {
  const place = sheet === undefined ? `line ${line}` : `line ${line} of the sheet “${sheet.slice(0, 100)}”`;
  return {
    code: 'file.second-table',
    severity: 'error',
    level: 'file',
    line,
    message: `Another table with other columns begins at ${place}. Send each table in a file of its own.`,
  };
}
