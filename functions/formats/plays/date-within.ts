import { monthNamed } from './month-names.ts';
import { type WrittenDate, writtenDate } from './parse-date.ts';

/**
 * The date within a text such as a file's name, a sheet's or a title row: `JOY_2026-03-12_log.csv`, `Playlist 12.03.2026`,
 * `Date: Thursday 12 March 2026`. Undefined where none or several different ones stand.
 */
export function dateWithin(text: string): WrittenDate | undefined {
  const plain = text.replaceAll('_', ' ').slice(0, MAX_CHARACTERS);
  const whole = writtenDate(plain.trim());
  if (whole !== undefined) return whole;
  const found = PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(([match]) => ({ match, written: writtenDate(match.trim().replace(/\s*([-/.])\s*/g, '$1')) }))
    .flatMap(({ written }) => (written === undefined ? [] : [written]));
  const different = new Map(found.map((written) => [JSON.stringify(written), written]));
  return different.size === 1 ? [...different.values()][0] : undefined;
}

const MAX_CHARACTERS = 300;
const PATTERNS = [
  /(?<!\d)(?:19|20)\d\d[-/.]?\d\d[-/.]?\d\d(?!\d)/g,
  /(?<![\d.])\d{1,2}([-/. ])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?[-\s.,]+(?:de\s+)?\p{L}{3,10}\.?[-\s,]+(?:de\s+)?(?:\d{4}|\d{2})(?!\d)/giu,
  /\p{L}{3,10}\.?[-\s]+\d{1,2}(?:st|nd|rd|th)?[-\s,]+\d{4}(?!\d)/giu,
];

/** A month and its year within a text: `Playlist March 2026`, `2026-03`. */
export function monthWithin(text: string): { readonly year: number; readonly month: number } | undefined {
  const plain = plainText(text);
  const numbers = /(?<!\d)(20\d\d)[-. ](0[1-9]|1[0-2])(?![\d-])/.exec(plain);
  if (numbers !== null) return { year: Number(numbers[1]), month: Number(numbers[2]) };
  const month = plain.split(/[^\p{L}]+/u).flatMap((word) => monthNamed(word) ?? [])[0];
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(plain)?.[1];
  return month === undefined || year === undefined ? undefined : { year: Number(year), month };
}

/**
 * The day that a sheet is named after, where it names none with a year: `12`, `Thu 12`, `12 Mar` in a workbook of
 * March 2026.
 */
export function dayNamed(
  name: string,
  within: { readonly year: number; readonly month: number } | undefined,
): WrittenDate | undefined {
  if (within === undefined) return undefined;
  const plain = plainText(name);
  const day = /^(?:\p{L}+\.?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+\p{L}+)?$/u.exec(plain.trim())?.[1];
  if (day === undefined) return undefined;
  const month = plain.split(/[^\p{L}]+/u).flatMap((word) => monthNamed(word) ?? [])[0] ?? within.month;
  const two = (number: number) => String(number).padStart(2, '0');
  return writtenDate(`${within.year}-${two(month)}-${two(Number(day))}`);
}

const plainText = (text: string): string =>
  text.slice(0, MAX_CHARACTERS).replaceAll('_', ' ').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
