import type { FeeSource } from '#shared/schemas/line-items.ts';

/** Who set the percent of a fee, as a part of a sentence. */
export const FEE_SOURCES: Readonly<Record<FeeSource, string>> = {
  override: 'the override given when closing',
  agreement: 'the agreement',
  partner: 'the partner’s default',
  cycle: 'the cycle’s default',
  system: 'the system’s default',
  'local-artists': 'the rate for local artists',
  held: 'nothing, for none is deducted from held money',
};
