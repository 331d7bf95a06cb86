import { t } from '@lingui/core/macro';

type Adjustment = { readonly number: number };

/**
 * What a decision made in a locked cycle, to follow what was done; nothing where it made no event.
 *
 * @example
 * correctionInWords({ number: 12 }); // → '; the next close corrects the locked cycle by event 12'
 */
export function correctionInWords(adjustment: Adjustment | undefined): string {
  return adjustment === undefined
    ? ''
    : t`; the next close corrects the locked cycle by event ${adjustment.number}`;
}
