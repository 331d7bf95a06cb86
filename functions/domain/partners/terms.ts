import type { Agreement, AgreementTerms, AgreementUpdate } from '#shared/schemas/partners.ts';

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

/**
 * All terms of an agreement after a change: with `termsFrom` new ones beside those before, else the newest corrected.
 * The first begin with the agreement.
 */
export function termsAfter(before: readonly AgreementTerms[], update: AgreementUpdate): Agreement['terms'] {
  const isNew = update.termsFrom !== undefined;
  const from = update.termsFrom ?? before.at(-1)?.termsFrom ?? update.effectiveDate;
  return [...(isNew ? before : before.slice(0, -1)), termsFrom(update, from)].map((one, at) =>
    at === 0 ? { ...one, termsFrom: update.effectiveDate } : one,
  );
}

/** Whether two terms take the same fee, tax and minimum, whenever they begin. */
export function areSameTerms(a: AgreementTerms, b: AgreementTerms): boolean {
  return (
    isSamePercent(a.adminFeePercent, b.adminFeePercent) &&
    isSamePercent(a.withholdingTaxPercent, b.withholdingTaxPercent) &&
    a.withholdingTaxReference === b.withholdingTaxReference &&
    a.minimumPayout?.minor === b.minimumPayout?.minor &&
    a.minimumPayout?.currency === b.minimumPayout?.currency
  );
}

/** `15` and `15.00` are one percent; none is none. */
function isSamePercent(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Number(a) === Number(b));
}
