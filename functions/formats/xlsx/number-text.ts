import type { NumberMeaning } from './number-meaning.ts';

const DAY_SECONDS = 86_400;
/** Excel counts a 29 February 1900, which did not exist, so days before March 1900 are one off. */
const FIRST_RIGHT_DAY = 61;
const EPOCH_1900 = Date.UTC(1899, 11, 30) / 1000;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 1000;
/** 31 December 9999 is the last day that Excel has, whatever it counts from. */
const LAST_DAY = 2_958_466;
const DAYS_1904 = 1462;
/** Numbers are rounded to this many digits: a binary fraction keeps 15, so nothing that the sender wrote is lost. */
const DIGITS = 15;

/**
 * A number of a cell as text: a date as ISO 8601 (`2026-03-15`, with its time `2026-03-15T18:38:51`), a time as
 * `00:03:27`, a length likewise but with as many hours as it has (`25:30:00`), a percentage as what is shown before its
 * sign, anything else with as many digits as it needs.
 *
 * @example
 * numberText('33.329999999999998', { meaning: 'number', isFrom1904: false }); // → '33.33'
 * numberText('0.125', { meaning: 'percentage', isFrom1904: false }); // → '12.5'
 */
export function numberText(
  raw: string,
  { meaning, isFrom1904 }: { readonly meaning: NumberMeaning; readonly isFrom1904: boolean },
): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (meaning === 'percentage') return plainNumber(value * 100);
  const last = isFrom1904 ? LAST_DAY - DAYS_1904 : LAST_DAY;
  if (meaning === 'number' || value < 0 || value >= last) return plainNumber(value);
  if (meaning === 'length') return lengthText(Math.round(value * DAY_SECONDS));
  const day = isFrom1904 || value >= FIRST_RIGHT_DAY ? value : value + 1;
  const seconds = Math.round(day * DAY_SECONDS) + (isFrom1904 ? EPOCH_1904 : EPOCH_1900);
  const instant = new Date(seconds * 1000).toISOString();
  if (meaning === 'time') return instant.slice(11, 19);
  return meaning === 'date' ? instant.slice(0, 10) : instant.slice(0, 19);
}

/** A length of time with at least two digits of hours. */
export function lengthText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.trunc(seconds / 60);
  return `${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
