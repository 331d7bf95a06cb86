import { periodsOverlap } from '#functions/domain/calendar.ts';
import { paidFrom } from '#functions/domain/partners/paid-from.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

type Within = { readonly territory: string; readonly periodStart: string; readonly periodEnd: string };

/** The agreements of a partner that apply at some time within a cycle, whatever their status but Draft: with more than one,
 * each has its own lines (royalty rules §4, §5). */
export function inForceWithin<
  A extends Pick<Agreement, 'territory' | 'status' | 'effectiveDate' | 'expiryDate' | 'paysHeldFrom'>,
>(
  partner: { readonly agreements: readonly A[] },
  { territory, periodStart, periodEnd }: Within,
): readonly A[] {
  return partner.agreements.filter(
    (agreement) =>
      agreement.territory === territory &&
      agreement.status !== 'Draft' &&
      periodsOverlap(
        { from: paidFrom(agreement), to: agreement.expiryDate },
        { from: periodStart, to: periodEnd },
      ),
  );
}

/** The terms of an agreement that hold on a day of a cycle. */
export function termsWithin<T extends { readonly termsFrom: string }>(
  terms: readonly T[],
  { periodStart, periodEnd }: Pick<Within, 'periodStart' | 'periodEnd'>,
): readonly T[] {
  return terms.filter((one, at) => {
    const next = terms[at + 1];
    return (at === 0 || one.termsFrom <= periodEnd) && (next === undefined || next.termsFrom > periodStart);
  });
}
