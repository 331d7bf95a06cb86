import { dateWithin, dayNamed, monthWithin } from './date-within.ts';
import type { WrittenDate } from './parse-date.ts';
import { parseTimeOfDay } from './parse-time-of-day.ts';

/** A date that stands for rows which have none of their own, and the text that says it. */
export type StandingDate = { readonly text: string; readonly date: WrittenDate };

const MAX_CELLS = 3;

/** The date that a row of its own gives to the rows below it: `Monday 2 March 2026`, `Date: | 02/03/2026`. */
export function dateOfRow(values: readonly string[]): StandingDate | undefined {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0 || filled.length > MAX_CELLS || filled.some((cell) => parseTimeOfDay(cell) !== undefined))
    return undefined;
  return dated(filled.join(' '));
}

/** The date of a sheet by its name: `2026-03-12`, or `12` in a workbook of March 2026. */
export function dateOfSheet(sheet: string, about: readonly string[]): StandingDate | undefined {
  const month = about.map((text) => monthWithin(text)).find((found) => found !== undefined);
  const date = dateWithin(sheet) ?? dayNamed(sheet, month);
  return date === undefined ? undefined : { text: sheet, date };
}

/** The date that a text such as a file's name has. */
export function dated(text: string): StandingDate | undefined {
  const date = dateWithin(text);
  return date === undefined ? undefined : { text, date };
}
