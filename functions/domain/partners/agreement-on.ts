import type { Agreement } from '#shared/schemas/partners.ts';

/** Whether an agreement pays on that date: in force, not a draft, and not suspended then (royalty rules §4). */
export function paysOn(agreement: Agreement, date: string): boolean {
  return (
    agreement.status !== 'Draft' &&
    agreement.effectiveDate <= date &&
    (agreement.expiryDate === undefined || date <= agreement.expiryDate) &&
    !agreement.suspensions.some(({ from, to }) => from <= date && (to === undefined || date <= to))
  );
}

/** The agreement that pays for a territory on a date; they do not overlap, so there is one at most. */
export function agreementOn(
  agreements: readonly Agreement[],
  territory: string,
  date: string,
): Agreement | undefined {
  return agreements.find((agreement) => agreement.territory === territory && paysOn(agreement, date));
}
