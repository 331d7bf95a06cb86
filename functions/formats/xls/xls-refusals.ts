import { fileRefusal } from '#functions/formats/file-refusal.ts';

/** Why an old workbook is refused whole. */
export const XLS_REFUSALS = {
  tooLarge: fileRefusal(
    'file.beyond-limit',
    'The old workbook (.xls) is larger than 20 MiB. Save it as .xlsx or as CSV and send it again.',
  ),
  password: fileRefusal(
    'file.forbidden',
    'The workbook has a password. Save it without a password and send it again.',
  ),
  noWorkbook: fileRefusal(
    'file.unknown-format',
    'The file is no workbook that can be read, or it is damaged. Save it as .xlsx or as CSV and send it again.',
  ),
  empty: fileRefusal('file.empty', 'The workbook has no sheet with cells. Put the table on its first sheet.'),
} as const;
