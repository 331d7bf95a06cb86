import { inForceWithin } from '#functions/domain/cycles/agreements-within.ts';
import type { FrozenAgreement } from '#functions/domain/cycles/frozen-terms.ts';
import type { FrozenCycle, FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import { agreementOn, paysOn } from '#functions/domain/partners/agreement-on.ts';
import { termsOn } from '#functions/domain/partners/terms.ts';

/** An agreement that became known after a cycle was locked, with its partner as it was then (royalty rules §8). */
export type LateAgreement = { readonly partner: FrozenPartner; readonly agreement: FrozenAgreement };

/** The terms under which a partner is paid for a play, and what a claim's reference ends with by them. */
export type PayingTerms = {
  readonly partner: FrozenPartner;
  readonly agreement: FrozenAgreement;
  readonly termsFrom: string;
  readonly mark?: string | undefined;
};

/** The terms of a partner's own agreement on a date, as the cycle froze it; undefined where none pays. */
export function agreementFor(
  partner: FrozenPartner,
  cycle: FrozenCycle,
  date: string,
): PayingTerms | undefined {
  if (!isActive(partner, date)) return undefined;
  const agreement = agreementOn(partner.agreements, cycle.territory, date);
  if (agreement === undefined) return undefined;
  return payingTerms(partner, agreement, { date, isSplit: inForceWithin(partner, cycle).length > 1 });
}

/**
 * The terms of the first late agreement of a society that pays a date (royalty rules §8.4). Its reference is marked
 * where another agreement of the partner applied within the cycle or came before it: stored references stay.
 */
export function lateAgreementFor(
  late: readonly LateAgreement[],
  societyCode: string,
  { cycle, date }: { readonly cycle: FrozenCycle; readonly date: string },
): PayingTerms | undefined {
  const own = late.filter(({ partner }) => partner.societyCode === societyCode);
  const place = own.findIndex(
    ({ partner, agreement }) =>
      isActive(partner, date) && agreement.territory === cycle.territory && paysOn(agreement, date),
  );
  const found = own[place];
  if (found === undefined) return undefined;
  const frozen = cycle.partners.find(({ id }) => id === found.partner.id);
  const before = [
    ...(frozen?.agreements ?? []),
    ...own.slice(0, place).map(({ agreement }) => agreement),
  ].filter(({ id }) => id !== found.agreement.id);
  const isSplit = inForceWithin({ agreements: before }, cycle).length > 0;
  return payingTerms(found.partner, found.agreement, { date, isSplit });
}

const isActive = ({ inactiveFrom }: FrozenPartner, date: string): boolean =>
  inactiveFrom === undefined || date < inactiveFrom;

/**
 * A reference ends with the date of terms that are not the agreement's first, else with the effective date where two
 * agreements of a partner applied within the cycle (royalty rules §4, §5).
 */
function payingTerms(
  partner: FrozenPartner,
  agreement: FrozenAgreement,
  { date, isSplit }: { readonly date: string; readonly isSplit: boolean },
): PayingTerms | undefined {
  const terms = termsOn(agreement.terms, date);
  if (terms === undefined) return undefined;
  const isFirst = terms.termsFrom === agreement.terms[0]?.termsFrom;
  const mark = isFirst ? (isSplit ? agreement.effectiveDate : undefined) : terms.termsFrom;
  return { partner, agreement, termsFrom: terms.termsFrom, mark };
}
