import { t } from '@lingui/core/macro';
import { formatDate } from './format-date.ts';
import type { Reading } from './reading.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DIGITS = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{2}|\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]*([a-z]+)[\s.,-]*(\d{2}|\d{4})$/;
const MONTH_FIRST = /^([a-z]+)[\s.-]*(\d{1,2})(?:st|nd|rd|th)?[\s.,-]+(\d{2}|\d{4})$/;
const ACCENTS = /\p{M}/gu;
const FEWEST_LETTERS = 3;
const MONTHS = ['en', 'fr'].map((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => plain(format.format(Date.UTC(2026, month, 1))));
});

/**
 * A day as people write it, as `2026-03-31`: with its month in words of either language, or in digits, the day first
 * as it is written here. What has a thirteenth month that way is read the other way round.
 *
 * @example
 * readDate('31 Mar 2026'); // → { value: '2026-03-31' }
 * readDate('31/03/2026'); // → { value: '2026-03-31' }
 */
export function readDate(typed: string): Reading {
  const text = plain(typed.trim());
  if (text === '') return { value: '' };
  const value = dateOf(text);
  const sample = formatDate('2026-03-31');
  return value === undefined ? { refused: t`This is no day. Write it as ${sample}.` } : { value };
}

function dateOf(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const digits = DIGITS.exec(text);
  if (digits !== null) {
    const [, one, other, year] = digits;
    return dayOf(year, other, one) ?? dayOf(year, one, other);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? undefined : dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

/** The only month that begins so, in either language; `jui` is June and July. */
function monthOf(letters = ''): string | undefined {
  if (letters.length < FEWEST_LETTERS) return undefined;
  const found = new Set(
    MONTHS.flatMap((months) => months.flatMap((name, at) => (name.startsWith(letters) ? at + 1 : []))),
  );
  const [month] = found;
  return found.size === 1 ? String(month) : undefined;
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const century = year.length === 2 ? '20' : '';
  const iso = `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(ACCENTS, '').toLowerCase();
}
