import type { Diagnostic } from '#functions/formats/diagnostic.ts';

type Refusal = Omit<Diagnostic, 'line'>;

const refusal = (code: Diagnostic['code'], message: string): Refusal => ({
  code,
  severity: 'error',
  level: 'file',
  message,
});
const beyond = (what: string): Refusal =>
  refusal('file.beyond-limit', `${what}. Split the table over several workbooks, or send it as CSV.`);

/** Why a workbook is refused whole. */
export const XLSX_REFUSALS = {
  empty: refusal('file.empty', 'The file is empty. Send the workbook again.'),
  old: refusal(
    'file.unknown-format',
    'The file is an old Excel workbook (.xls), or one with a password. Save it as .xlsx without a password and send it again.',
  ),
  noZip: refusal('file.unknown-format', 'The file is no Excel workbook (.xlsx). Save it as .xlsx or as CSV.'),
  encrypted: refusal(
    'file.forbidden',
    'The workbook is encrypted. Save it without a password and send it again.',
  ),
  'packed otherwise': refusal(
    'file.unknown-format',
    'The workbook is packed in a way that Excel does not use. Save it again with Excel.',
  ),
  'cut short': refusal('file.truncated', 'The workbook is cut short or damaged. Send it again, whole.'),
  noSheet: refusal('file.empty', 'The workbook has no sheet with cells. Put the table on its first sheet.'),
  file: beyond('The workbook is too large'),
  'too many files': beyond('The workbook has too many parts'),
  unpacked: beyond('A part of the workbook unpacks to too much'),
  strings: beyond('The workbook has too many texts'),
  rows: beyond('The sheet has more rows than Excel knows'),
} as const;

/** Says which sheets are passed over because they are hidden. */
export const hiddenSheets = (names: readonly string[]): Refusal => ({
  code: 'file.sheet-hidden',
  severity: 'warning',
  message: `Hidden sheets were passed over: ${names.slice(0, MOST_NAMED).join(', ')}. Show them where they hold rows to be read.`,
});
const MOST_NAMED = 10;

/** Turns a problem of a part's XML into a refusal of the workbook. */
export function partProblem(name: string, { message, ...found }: Diagnostic): Refusal {
  return { ...found, message: `${name} in the workbook: ${message}` };
}
