import { dateWithin, dayNamed, monthWithin } from './date-within.ts';
import type { WrittenDate } from './parse-date.ts';
import { parseMoment } from './parse-moment.ts';

/** A date that stands for rows which have none of their own, and the text that says it. */
export type StandingDate = { readonly text: string; readonly date: WrittenDate };

const MAX_CHARACTERS = 40;

/** The date that a row of its own gives to the rows below it: `Monday 2 March 2026`, `Date: | 02/03/2026`. */
export function dateOfRow(values: readonly string[]): StandingDate | undefined {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const [first = '', second] = filled;
  if (filled.length === 0 || filled.length > 2 || (second !== undefined && !LABEL.test(first)))
    return undefined;
  const text = (second ?? first).replace(LABEL, '').trim();
  return text.length > MAX_CHARACTERS || parseMoment(text) !== undefined ? undefined : dated(text);
}

/** What may stand before a date. */
const LABEL = /^(?:date|day|jour|fecha|d[ií]a|data|dia|datum|tag)\s*[:=]?\s*(?=$|[\p{L}\d])/iu;
/** Dates of when a list was made, and not of what was played. */
const MADE = /print|generat|export|creat|imprim|g[eé]n[eé]r|edit|impres|gerado|gedruckt|erstellt/i;

/** The date of a sheet by its name: `2026-03-12`, or `12` in a workbook of March 2026. */
export function dateOfSheet(sheet: string, about: readonly string[]): StandingDate | undefined {
  const month = about.map((text) => monthWithin(text)).find((found) => found !== undefined);
  const date = dateWithin(sheet) ?? dayNamed(sheet, month);
  return date === undefined ? undefined : { text: sheet, date };
}

/** The date that a text such as a file's name or a title has, unless it says when the list was printed. */
export function dated(text: string): StandingDate | undefined {
  const date = MADE.test(text) ? undefined : dateWithin(text);
  return date === undefined ? undefined : { text, date };
}
