import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from '#shared/neutralise-formula.ts';

/**
 * What the reports of a cycle could not say, as a table for people with one column, `remark`; what both reports remark
 * stands once. UTF-8, CRLF, cells neutralised. Undefined where there is nothing to remark.
 */
export function writeDsrRemarks(notes: readonly string[]): string | undefined {
  if (notes.length === 0) return undefined;
  const rows = [...new Set(notes)].map((note) => [neutraliseFormula(note)]);
  return stringify([['remark'], ...rows], { record_delimiter: '\r\n' });
}
