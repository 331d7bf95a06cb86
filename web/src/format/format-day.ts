import { locale } from './locale.ts';

const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A calendar date without its year, where the year is said beside it: `2026-03-31` → `31 Mar`. */
export function formatDay(date: string): string {
  return days.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
