import type { FrozenAgreement, FrozenAgreementTerms } from '#functions/domain/cycles/frozen-terms.ts';

/** Terms of an agreement, as a close froze both. */
export type TermsOf = { readonly agreement: FrozenAgreement; readonly terms: FrozenAgreementTerms };

type Asked = {
  /** The terms under which the payee has lines of its own in the cycle, adjustments left out. */
  readonly own: readonly TermsOf[];
  readonly agreements: readonly FrozenAgreement[];
  readonly periodEnd: string;
};

/**
 * The latest terms of a payee (royalty rules §5): of those under which it has own lines in the cycle the one that starts
 * last; where it has none, of its active agreements' terms those that began last and not after the end of the period.
 * Where no agreement is active any more, its last one counts. Undefined for whoever has no agreement, such as an artist.
 */
export function latestTerms({ own, agreements, periodEnd }: Asked): TermsOf | undefined {
  if (own.length > 0) return lastOf(own);
  const begun = agreements
    .filter(({ status }) => status !== 'Draft')
    .flatMap((agreement) => agreement.terms.map((terms) => ({ agreement, terms })))
    .filter(({ terms }) => terms.termsFrom <= periodEnd);
  return lastOf(begun.filter(({ agreement }) => agreement.status === 'Active')) ?? lastOf(begun);
}

function lastOf(all: readonly TermsOf[]): TermsOf | undefined {
  return all.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)).at(-1);
}

/** Terms in the order in which they start; agreements do not overlap, so the id only makes the order certain. */
const startOf = ({ agreement, terms }: TermsOf): string => `${terms.termsFrom} ${agreement.id}`;
