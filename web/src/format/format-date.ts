import { locale } from './locale.ts';

const days = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar date as it is read: `2026-03-31` → `31 Mar 2026`. */
export function formatDate(date: string): string {
  return days.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
