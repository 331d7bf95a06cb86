import type { WireAgreement } from './agreement-values.ts';

/** A day on which something of an agreement begins or ends. */
export type AgreementMoment = {
  readonly date: string;
  readonly what: 'begins' | 'terms' | 'suspended' | 'resumed' | 'ends';
  readonly agreement: WireAgreement;
  /** The terms that hold from that day; absent where terms do not change. */
  readonly terms?: WireAgreement['terms'][number] | undefined;
};

const ORDER: readonly AgreementMoment['what'][] = ['begins', 'terms', 'suspended', 'resumed', 'ends'];

/** The course of a partner’s agreements, the last day first. A suspension’s last day is the day before it is resumed. */
export function agreementMoments(agreements: readonly WireAgreement[]): readonly AgreementMoment[] {
  return agreements
    .flatMap(momentsOf)
    .toSorted(
      (a, b) =>
        (a.date > b.date ? -1 : a.date < b.date ? 1 : 0) || ORDER.indexOf(b.what) - ORDER.indexOf(a.what),
    );
}

function momentsOf(agreement: WireAgreement): readonly AgreementMoment[] {
  const [first, ...later] = agreement.terms;
  const { effectiveDate, expiryDate, suspensions } = agreement;
  return [
    { date: effectiveDate, what: 'begins', agreement, terms: first },
    ...later.map((terms) => ({ date: terms.termsFrom, what: 'terms', agreement, terms }) as const),
    ...suspensions.flatMap(({ from, to }) => [
      { date: from, what: 'suspended', agreement } as const,
      ...(to === undefined ? [] : [{ date: to, what: 'resumed', agreement } as const]),
    ]),
    ...(expiryDate === undefined ? [] : [{ date: expiryDate, what: 'ends', agreement } as const]),
  ];
}
