import type { ReportExport } from '#shared/schemas/statements.ts';

type Format = ReportExport['format'];

/** What each format of a statement is called, in the order in which they are offered. */
export const STATEMENT_FORMATS: Readonly<Record<Format, string>> = {
  PDF: 'PDF',
  CSV: 'CSV',
  CWR: 'CWR',
  'DDEX-DSR': 'DDEX DSR',
};

/**
 * A statement's file by its format, and its part where the format comes as two files.
 *
 * @example
 * statementWords({ format: 'DDEX-DSR', part: 'royalties' }); // → 'DDEX DSR, royalties'
 */
export function statementWords({ format, part }: Pick<ReportExport, 'format' | 'part'>): string {
  return part === undefined ? STATEMENT_FORMATS[format] : `${STATEMENT_FORMATS[format]}, ${part}`;
}
