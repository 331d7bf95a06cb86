import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { fileRefusal } from '#functions/formats/file-refusal.ts';

/** Refuses a file with two tables, one below the other or on another sheet, that have different columns. */
export function secondTable(line: number, sheet?: string): Diagnostic {
  const place = sheet === undefined ? `line ${line}` : `line ${line} of the sheet “${sheet.slice(0, 100)}”`;
  const message = `Another table with other columns begins at ${place}. Send each table in a file of its own.`;
  return { ...fileRefusal('file.second-table', message), line };
}
