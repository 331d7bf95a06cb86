import type { Diagnostic } from '#functions/formats/diagnostic.ts';

/** How the letters of a text file are written. */
export type TextEncoding =
  | 'UTF-8'
  | 'damaged UTF-8'
  | 'UTF-16'
  | 'UTF-16 without a mark'
  | 'Windows-1252'
  | 'CP850'
  | 'CP437';

const warning = (code: Diagnostic['code'], message: string): Diagnostic => ({
  code,
  severity: 'warning',
  line: 1,
  message,
});
const readAs = (encoding: string, what = encoding): Diagnostic => ({
  ...warning(
    'file.encoding',
    `The file is not UTF-8; it was read as ${what}. Check names and titles, and save it as UTF-8.`,
  ),
  actual: encoding,
});

/** What the sender should know of an encoding; nothing where it is certain. */
export const ENCODING_REPORTS: Readonly<Partial<Record<TextEncoding, Diagnostic>>> = {
  'damaged UTF-8': warning(
    'file.undecodable',
    'Some bytes are not UTF-8 and were read as \uFFFD. Save the file as UTF-8 and send it again.',
  ),
  'UTF-16 without a mark': readAs('UTF-16'),
  'Windows-1252': readAs('Windows-1252'),
  CP850: readAs('CP850', 'CP850, the old code page of DOS'),
  CP437: readAs('CP437', 'CP437, the old code page of DOS'),
};
