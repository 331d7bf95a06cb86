import { t } from '@lingui/core/macro';
import { formatDate } from '#web/format/format-date.ts';
import type { WireDecision } from './wire-decision.ts';

/**
 * The days of plays for which a decision counts, in words.
 *
 * @example
 * daysOfDecision({ from: '2026-01-01' }); // → 'from 1 Jan 2026 on'
 */
export function daysOfDecision({ from, to }: Pick<WireDecision, 'from' | 'to'>): string {
  return to === undefined ? t`from ${formatDate(from)} on` : t`from ${formatDate(from)} to ${formatDate(to)}`;
}
