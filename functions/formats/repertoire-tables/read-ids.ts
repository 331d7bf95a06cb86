import { parseIpi, parseIswc } from '#shared/ids.ts';

const DASHES = /[\s.\-\u2010-\u2015\u2212\u00ad]/g;

/**
 * An ISWC as people write it: with the word before it, any dash or blank, or without its T, which must then have all
 * ten digits, or nine where a spreadsheet took the leading zero. Its check digit must be right.
 *
 * @example
 * looseIswc('ISWC 034.524.680–1'); // → 'T0345246801'
 */
export function looseIswc(text: string): string | undefined {
  const plain = text.replace(/\biswc\b\s*:?/i, '').replace(DASHES, '');
  const match = /^(t?)(\d{9,10})$/i.exec(plain);
  if (match === null) return undefined;
  const [, letter = '', digits = ''] = match;
  return letter !== '' && digits.length < 10 ? undefined : parseIswc(`T${digits.padStart(10, '0')}`);
}

/** An IPI name number as spreadsheets leave it: as a number, with `.0` behind it, with blanks or any dash. */
export const looseIpi = (text: string): string | undefined =>
  parseIpi(
    text
      .replace(/\.0+$/, '')
      .replace(/^(ipi|cae)\s*(no\.?|number|:|#)?\s*/i, '')
      .replace(DASHES, ''),
  );

/** Whether a spreadsheet wrote a number by its size, so that digits of it are gone: `4.51E+08`. */
export const isCutNumber = (text: string): boolean => /^\d([.,]\d+)?e\+?\d{1,2}$/i.test(text.trim());

/** What the sender is to do about such a number. */
export const CUT_NUMBER =
  'A spreadsheet has cut this number. Format the column as text, enter the numbers again, and save the table anew';
