import { t } from '@lingui/core/macro';
import type { JobProblem } from '#shared/schemas/jobs.ts';

/**
 * Where something is wrong: line and column, the rule of the standard, and its place in the file's own terms.
 *
 * @example
 * problemPlace({ line: 12, rule: 'NWR T 11', place: 'group 1, transaction 3' });
 * // → 'Line 12, NWR T 11, group 1, transaction 3'
 */
export function problemPlace({
  line,
  column,
  ref,
  rule,
  place,
}: Pick<JobProblem, 'line' | 'column' | 'ref' | 'rule' | 'place'>): string {
  const parts = [line === undefined ? undefined : t`Line ${line}`, column, ref, rule, place];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
