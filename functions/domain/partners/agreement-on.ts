import { paidFrom } from '#functions/domain/partners/paid-from.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

type Paying = Pick<Agreement, 'territory' | 'status' | 'effectiveDate' | 'expiryDate' | 'paysHeldFrom'> & {
  readonly suspensions: Agreement['suspensions'];
};

/** Whether an agreement pays on that date: in force, not a draft, and not suspended then (royalty rules §4). */
export function paysOn(agreement: Paying, date: string): boolean {
  return (
    agreement.status !== 'Draft' &&
    paidFrom(agreement) <= date &&
    (agreement.expiryDate === undefined || date <= agreement.expiryDate) &&
    !agreement.suspensions.some(({ from, to }) => from <= date && (to === undefined || date <= to))
  );
}

/** The agreement that pays for a territory on a date; they do not overlap, so there is one at most. */
export function agreementOn<A extends Paying>(
  agreements: readonly A[],
  territory: string,
  date: string,
): A | undefined {
  return agreements.find((agreement) => agreement.territory === territory && paysOn(agreement, date));
}
