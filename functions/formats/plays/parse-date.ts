import { calendarDay, daySerial } from './calendar-day.ts';
import { monthNamed } from './month-names.ts';

/** In which order a file writes day, month and year where numbers alone stand. */
export type DateOrder = 'DMY' | 'MDY';

/**
 * A date as it stands: a day, with the order that its numbers show where they do, or two numbers that only the whole file
 * tells apart.
 */
export type WrittenDate =
  | { readonly day: string; readonly shows?: DateOrder }
  | { readonly first: number; readonly second: number; readonly year: number };

/**
 * Reads a date as people and spreadsheets write it: `2026-03-12`, `20260312`, `12/03/2026`, `12.3.26`, `12 March 2026`,
 * `Thu, Mar 12th 2026`, `jeudi 12 mars 2026`, `12 de marzo de 2026`, the serial number 46093. Where the day is above 12 the order
 * is plain; where it is not, both numbers come back. Undefined for anything else, and outside 1980 to 2099.
 *
 * @example
 * writtenDate('13/03/2026'); // → { day: '2026-03-13', shows: 'DMY' }
 * writtenDate('03/04/2026'); // → { first: 3, second: 4, year: 2026 }
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = COMPACT.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (/^\d{5}(?:\.0+)?$/.test(text)) {
    const day = daySerial(Number(text));
    return day === undefined ? undefined : { day };
  }
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), yearOf(numbers[4] ?? '')];
    return numbers[2] === '.' ? withDots(first, second, year) : ofNumbers(first, second, year);
  }
  return withMonthName(text);
}

/** The day that a written date means in an order; undefined where the calendar has no such day. */
export function dayIn(written: WrittenDate, order: DateOrder): string | undefined {
  if ('day' in written) return written.day;
  const { first, second, year } = written;
  return order === 'DMY' ? calendarDay(year, second, first) : calendarDay(year, first, second);
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const NUMBERS = /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/u;

function dayOf(year: number, month: number, day: number): WrittenDate | undefined {
  const found = calendarDay(year, month, day);
  return found === undefined ? undefined : { day: found };
}

/** Two digits are of this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function ofNumbers(first: number, second: number, year: number): WrittenDate | undefined {
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined)
    return first === second ? { day: dayFirst } : { first, second, year };
  if (dayFirst !== undefined) return { day: dayFirst, shows: 'DMY' };
  return monthFirst === undefined ? undefined : { day: monthFirst, shows: 'MDY' };
}

/** Who writes dots writes the day first. */
function withDots(day: number, month: number, year: number): WrittenDate | undefined {
  const found = calendarDay(year, month, day);
  return found === undefined ? undefined : { day: found, shows: 'DMY' };
}

const FILLERS: ReadonlySet<string> = new Set(['de', 'del', 'do', 'of', 'the', 'le', 'du', 'den', 'al']);
const MAX_WORDS = 8;

/** A date whose month is a word; a weekday may stand before it. */
function withMonthName(text: string): WrittenDate | undefined {
  if (text.length > 60 || !/\p{L}{3}/u.test(text)) return undefined;
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,./-]+/)
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er|o|a)$/, '$1'))
    .filter((word) => word !== '' && !FILLERS.has(word));
  if (words.length < 3 || words.length > MAX_WORDS) return undefined;
  const at = words.findIndex((word) => monthNamed(word) !== undefined);
  const month = monthNamed(words[at] ?? '');
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [day = '', year = ''] =
    words[0]?.length === 4 && /^\d+$/.test(words[0]) ? numbers.toReversed() : numbers;
  const others = words.filter((word, place) => place !== at && !/^\d+$/.test(word));
  if (month === undefined || numbers.length !== 2 || others.length > 1 || day.length > 2) return undefined;
  if (others.some((word) => !WEEKDAY.test(word)) || (year.length !== 4 && year.length !== 2))
    return undefined;
  return dayOf(yearOf(year), month, Number(day));
}

/** The beginnings of the days of the week in the languages of the months. */
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|mo|di|mi|do|fr|sa|so|dien|mitt|donn|frei|sams|sonn)\p{L}*$/u;
