import { t } from '@lingui/core/macro';
import type { Notice } from '#shared/schemas/notices.ts';

/**
 * How many got a notice.
 *
 * @example reachedInWords({ total: 3, sent: 2, waiting: 0, uncertain: 1 }) // → '2 of 3, 1 uncertain'
 */
export function reachedInWords({ total, sent, uncertain }: Notice['recipients']): string {
  if (total === 0) return '–';
  const reached = sent === total ? String(total) : t`${sent} of ${total}`;
  return uncertain === 0 ? reached : t`${reached}, ${uncertain} uncertain`;
}
