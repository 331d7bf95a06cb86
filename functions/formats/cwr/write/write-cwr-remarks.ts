import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from '#shared/neutralise-formula.ts';
import type { CwrExportReport } from './write-cwr.ts';

/**
 * What a CWR file could not say as it stands, as a table for people: `remark, work_ref, what, original, written, why`. Works
 * that it does not carry come first, then works that it carries shortened, then titles and names with other letters.
 * UTF-8, CRLF, cells neutralised. Undefined where there is nothing to remark.
 */
export function writeCwrRemarks({ notCarried, shortened, rewritten }: CwrExportReport): string | undefined {
  const rows = [
    ['remark', 'work_ref', 'what', 'original', 'written', 'why'],
    ...notCarried.map(({ workRef, title, why }) => ['not carried', workRef, 'title', title, '', why]),
    ...shortened.map(({ workRef, leftOut }) => [
      'shortened',
      workRef,
      '',
      '',
      '',
      `${leftOut} records left out`,
    ]),
    ...rewritten.map(({ workRef, what, original, written, isCut }) => [
      'rewritten',
      workRef,
      what,
      original,
      written,
      isCut ? 'longer than CWR allows' : 'letters that CWR does not carry',
    ]),
  ];
  if (rows.length === 1) return undefined;
  return stringify(
    rows.map((row) => row.map(neutraliseFormula)),
    { record_delimiter: '\r\n' },
  );
}
