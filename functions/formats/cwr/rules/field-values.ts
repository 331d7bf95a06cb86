import { parseIpiBaseNumber } from '#functions/formats/cwr/parse-ipi-base-number.ts';
import { readIsrc, readIswc } from '#functions/formats/cwr/read-identifiers.ts';
import { numberAt } from '#functions/formats/cwr/text-at.ts';
import { parseIpi } from '#shared/ids.ts';
import { isKnownTerritory } from '#shared/territories.ts';
import type { FieldKind } from './field-kinds.ts';

/** Whether what stands between two places, which is not all blanks, is a value of its kind. Zeros are none, and right. */
export function isOfKind(kind: FieldKind, text: string, { from, to }: { from: number; to: number }): boolean {
  switch (kind) {
    case 'digits':
      return numberAt(text, from, to) >= 0;
    case 'date':
      return isDate(numberAt(text, from, to));
    case 'time':
      return isTime(numberAt(text, from, to));
    case 'yes or no':
      return isOneOf(text, from, 'YN ');
    case 'yes, no or unknown':
      return isOneOf(text, from, 'YNU ');
    case 'any':
    case 'code':
      return true;
    case 'society':
      return isSociety(text, from, to);
    default:
      return isIdentifier(kind, text.slice(from, to));
  }
}

function isIdentifier(kind: FieldKind, value: string): boolean {
  switch (kind) {
    case 'ISWC':
      return readIswc(value) !== undefined;
    case 'ISRC':
      return readIsrc(value) !== undefined;
    case 'IPI name number':
      return isZero(value) || parseIpi(value) !== undefined;
    case 'IPI base number':
      return !/[1-9]/.test(value) || parseIpiBaseNumber(value) !== undefined;
    default:
      return isKnownTerritory(value);
  }
}

/** Digits with blanks around them, and not between them. */
function isSociety(text: string, from: number, to: number): boolean {
  let blanksFrom = Math.min(to, text.length);
  let at = from;
  while (blanksFrom > from && text.charCodeAt(blanksFrom - 1) === SPACE) blanksFrom -= 1;
  while (at < blanksFrom && text.charCodeAt(at) === SPACE) at += 1;
  for (; at < blanksFrom; at += 1) {
    const digit = text.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return false;
  }
  return true;
}

const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const isZero = (value: string) => /^[ 0]*$/.test(value);

function isOneOf(text: string, at: number, letters: string): boolean {
  return at >= text.length || letters.includes(text.charAt(at).toUpperCase());
}

/** `YYYYMMDD` of the Gregorian calendar, or 0 for none. */
export function isDate(date: number): boolean {
  if (date <= 0) return date === 0;
  const year = Math.trunc(date / 10_000);
  const month = Math.trunc(date / 100) % 100;
  const day = date % 100;
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 ? (isLeap(year) ? 29 : 28) : DAYS_OF_SHORT.has(month) ? 30 : 31);
}

const DAYS_OF_SHORT: ReadonlySet<number> = new Set([4, 6, 9, 11]);

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `HHMMSS` of a day or of a duration. */
export function isTime(time: number): boolean {
  return time >= 0 && time % 100 < 60 && Math.trunc(time / 100) % 100 < 60;
}
