import type { Diagnostic } from '#functions/formats/diagnostic.ts';

const refusal = (code: Diagnostic['code'], message: string): Diagnostic => ({
  code,
  severity: 'error',
  level: 'file',
  line: 1,
  message,
});

/** Why an old workbook is refused whole. */
export const XLS_REFUSALS = {
  tooLarge: refusal(
    'file.beyond-limit',
    'The old workbook (.xls) is larger than 20 MiB. Save it as .xlsx or as CSV and send it again.',
  ),
  password: refusal(
    'file.forbidden',
    'The workbook has a password. Save it without a password and send it again.',
  ),
  noWorkbook: refusal(
    'file.unknown-format',
    'The file is no workbook that can be read, or it is damaged. Save it as .xlsx or as CSV and send it again.',
  ),
  empty: refusal('file.empty', 'The workbook has no sheet with cells. Put the table on its first sheet.'),
} as const;
