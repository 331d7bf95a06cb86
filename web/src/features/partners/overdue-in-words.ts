import { plural } from '@lingui/core/macro';

/**
 * How late a report is; undefined where it is not.
 *
 * @example
 * overdueInWords(12); // → 'Overdue 12 days'
 */
export function overdueInWords(days: number): string | undefined {
  return days === 0 ? undefined : plural(days, { one: 'Overdue # day', other: 'Overdue # days' });
}
