import { plural, t } from '@lingui/core/macro';
import { formatDate } from '#web/format/format-date.ts';

const DAY_MS = 86_400_000;
/** From here on the date says more than the number of days. */
const MANY_DAYS = 60;

/** Today, by the clock of the browser in UTC, which Ghana keeps. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const daysTo = (date: string, now: string): number =>
  Math.round((Date.parse(date) - Date.parse(now)) / DAY_MS);

/**
 * How long something has waited.
 *
 * @example
 * ageInWords('2026-04-03', '2026-04-06'); // → 'for 3 days'
 */
export function ageInWords(since: string, now: string): string {
  const age = -daysTo(since, now);
  if (age <= 0) return t`since today`;
  const day = formatDate(since);
  return age > MANY_DAYS ? t`since ${day}` : plural(age, { one: 'for # day', other: 'for # days' });
}

/** When something is due, or how late it is. */
export function dueInWords(due: string, now: string): string {
  const left = daysTo(due, now);
  if (left === 0) return t`due today`;
  const late = -left;
  return left < 0
    ? plural(late, { one: 'overdue # day', other: 'overdue # days' })
    : plural(left, { one: 'due in # day', other: 'due in # days' });
}
