import type { FrozenAgreement } from '#functions/domain/cycles/frozen-terms.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

/** An agreement as the files of a close have it: all its terms, with amounts in minor units. */
export function freezeAgreement(agreement: Agreement): FrozenAgreement {
  const {
    adminFeePercent: _fee,
    withholdingTaxPercent: _tax,
    withholdingTaxReference: _reference,
    minimumPayout: _minimum,
    terms,
    ...kept
  } = agreement;
  return {
    ...kept,
    terms: terms.map(({ minimumPayout, ...one }) => ({
      ...one,
      ...(minimumPayout !== undefined && { minimumPayoutMinor: minimumPayout.minor.toString() }),
    })),
  };
}
