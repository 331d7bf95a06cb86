import { formatDate } from '#web/format/format-date.ts';

const DAY_MS = 86_400_000;
/** From here on the date says more than the number of days. */
const MANY_DAYS = 60;

/** Today, by the clock of the browser in UTC, which Ghana keeps. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const daysTo = (date: string, now: string): number =>
  Math.round((Date.parse(date) - Date.parse(now)) / DAY_MS);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/**
 * How long something has waited.
 *
 * @example
 * ageInWords('2026-04-03', '2026-04-06'); // → 'for 3 days'
 */
export function ageInWords(since: string, now: string): string {
  const age = -daysTo(since, now);
  if (age <= 0) return 'since today';
  return age > MANY_DAYS ? `since ${formatDate(since)}` : `for ${days(age)}`;
}

/** When something is due, or how late it is. */
export function dueInWords(due: string, now: string): string {
  const left = daysTo(due, now);
  if (left === 0) return 'due today';
  return left < 0 ? `overdue ${days(-left)}` : `due in ${days(left)}`;
}
