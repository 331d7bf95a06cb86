import { plural, t } from '@lingui/core/macro';
import type { Finding } from '#shared/schemas/checklist.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';

type Valued = Pick<Finding, 'code' | 'value' | 'limit'>;
const DATE = /^\d{4}-\d\d-\d\d$/;
const WHOLE = /^\d+$/;

/**
 * How much of something the checklist found, and what it should keep to. Plays that wait are valued by their number
 * until a cycle of the territory is locked.
 *
 * @example
 * findingValue({ code: 'matched-plays', value: '81.25', limit: '90.00' }, 'GHS');
 * // → { value: '81.25 %', limit: 'at least 90.00 %' }
 */
export function findingValue(
  { code, value, limit }: Valued,
  currency: string | undefined,
): { readonly value: string; readonly limit: string | undefined } {
  const { value: kind } = CHECKLIST_WORDS[code];
  if (kind === 'percent')
    return { value: percent(value), limit: limit === null ? undefined : t`at least ${percent(limit)}` };
  const words =
    kind !== 'money'
      ? kind.of(Number(value))
      : code === 'plays-in-doubt' && WHOLE.test(value)
        ? plural(Number(value), { one: '# play', other: '# plays' })
        : [currency, formatAmount(value)].filter((part) => part !== undefined).join(' ');
  if (limit === null) return { value: words, limit: undefined };
  return { value: words, limit: DATE.test(limit) ? t`until ${formatDate(limit)}` : t`limit ${limit}` };
}

const percent = (value: string): string => `${formatAmount(value)} %`;
