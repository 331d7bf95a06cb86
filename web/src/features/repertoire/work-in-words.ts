import { t } from '@lingui/core/macro';
import { identifierOf } from '#web/parts/repertoire/identifier-of.ts';

type Named = Parameters<typeof identifierOf>[0] & { readonly title: string };

/**
 * A work by title and identifier, so that it differs from others of its title.
 *
 * @example
 * workInWords({ title: 'Golden River', iswc: 'T3584099316', isrcs: [] }); // → '“Golden River” (T-358.409.931-6)'
 */
export function workInWords(work: Named): string {
  return t`“${work.title}” (${identifierOf(work)})`;
}
