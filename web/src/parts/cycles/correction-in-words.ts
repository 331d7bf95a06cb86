type Adjustment = { readonly number: number };

/**
 * What a decision made in a locked cycle, to follow what was done; nothing where it made no event.
 *
 * @example
 * correctionInWords({ number: 12 }); // → '; event 12 waits for the next close'
 */
export function correctionInWords(adjustment: Adjustment | undefined): string {
  return adjustment === undefined ? '' : `; event ${adjustment.number} waits for the next close`;
}
