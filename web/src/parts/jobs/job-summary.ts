import { t } from '@lingui/core/macro';
import type { Counts } from '#shared/schemas/jobs.ts';
import { formatCount } from '#web/format/format-count.ts';
import { countWords } from './count-words.ts';
import { byNoun } from './noun-order.ts';

/**
 * A job's counts in a few words; what is zero is left out.
 *
 * @example
 * jobSummary({ works: { created: 200, updated: 0, unchanged: 0, rejected: 3 } });
 * // → 'works 200 created, 3 rejected'
 */
export function jobSummary(counts: Counts): string {
  const parts = Object.entries(counts)
    .toSorted(byNoun)
    .flatMap(([noun, count]) => {
      if (typeof count === 'number') return count === 0 ? [] : [counted(count, noun)];
      const kinds = Object.entries(count).filter(([, number]) => number > 0);
      return kinds.length === 0
        ? []
        : [
            t`${countWords(noun).toLowerCase()} ${kinds.map(([kind, number]) => counted(number, kind)).join(', ')}`,
          ];
    });
  return parts.length === 0 ? '–' : parts.join('; ');
}

const counted = (count: number, noun: string): string =>
  t({ message: `${formatCount(count)} ${countWords(noun).toLowerCase()}`, context: 'count' });
