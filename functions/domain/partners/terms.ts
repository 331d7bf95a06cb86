import type { AgreementTerms } from '#shared/schemas/partners.ts';

/** The terms that somebody entered, in force from a date on. */
export function termsFrom(
  {
    adminFeePercent,
    withholdingTaxPercent,
    withholdingTaxReference,
    minimumPayout,
  }: Omit<AgreementTerms, 'termsFrom'>,
  date: string,
): AgreementTerms {
  return {
    termsFrom: date,
    ...(adminFeePercent !== undefined && { adminFeePercent }),
    ...(withholdingTaxPercent !== undefined && { withholdingTaxPercent }),
    ...(withholdingTaxReference !== undefined && { withholdingTaxReference }),
    ...(minimumPayout !== undefined && { minimumPayout }),
  };
}

/**
 * The terms in force on a date: of those in order the last that began; before all of them the first, which hold for
 * earlier plays that an agreement pays (royalty rules §4, §8.4).
 */
export function termsOn<T extends { readonly termsFrom: string }>(
  terms: readonly T[],
  date: string,
): T | undefined {
  return terms.findLast((one) => one.termsFrom <= date) ?? terms[0];
}
