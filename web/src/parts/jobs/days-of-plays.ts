import { t } from '@lingui/core/macro';
import type { Job } from '#shared/schemas/jobs.ts';
import { formatDate } from '#web/format/format-date.ts';

/**
 * The days of the plays that an ingestion brought; undefined where it brought none.
 *
 * @example
 * daysOfPlays({ from: '2026-03-01', to: '2026-03-31' }); // → '1 Mar 2026 to 31 Mar 2026'
 */
export function daysOfPlays(result: Job['result']): string | undefined {
  const [from, to] = [result?.['from'], result?.['to']];
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  return from === to ? formatDate(from) : t`${formatDate(from)} to ${formatDate(to)}`;
}
