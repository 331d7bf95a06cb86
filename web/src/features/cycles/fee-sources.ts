import { t } from '@lingui/core/macro';
import type { FeeSource } from '#shared/schemas/line-items.ts';

/** Who set the percent of a fee, as a part of a sentence, as the API says it in English. */
export const FEE_SOURCES: Readonly<Record<FeeSource, string>> = {
  override: t`the override given when closing`,
  agreement: t`the agreement`,
  partner: t`the partner’s default`,
  cycle: t`the cycle’s default`,
  system: t`the system’s default`,
  'local-artists': t`the rate for local artists`,
  held: t`nothing, for none is deducted from held money`,
};
