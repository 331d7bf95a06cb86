import { t } from '@lingui/core/macro';
import { HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import { keyOf } from '#web/ui/search-param.ts';

type Named = { readonly kind: string; readonly ref: string; readonly name: string };

/**
 * Whom a line is for: a payee by name, held money by its reason, as the API says it in English.
 *
 * @example
 * payeeName({ kind: 'held', ref: 'held:unidentified', name: 'Held: work not identified' }); // → 'Held: work not identified'
 */
export function payeeName({ kind, ref, name }: Named): string {
  const reason = kind === 'held' ? keyOf(HELD_REASONS)(ref.replace(/^held:/, '')) : undefined;
  return reason === undefined ? name : t`Held: ${HELD_REASONS[reason].name.toLowerCase()}`;
}
