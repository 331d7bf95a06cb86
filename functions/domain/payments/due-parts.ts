import type { FrozenAgreement } from '#functions/domain/cycles/frozen-terms.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { accruedUntil } from '#functions/domain/payments/accrued-until.ts';
import { latestTerms, type TermsOf } from '#functions/domain/payments/latest-terms.ts';
import type { DuePart } from '#functions/domain/payments/payment-due.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { WithholdingSource } from '#shared/schemas/payments.ts';

type Line = Pick<LineItem, 'agreementId' | 'termsFrom' | 'gross' | 'adminFee' | 'adjustmentOf'> & {
  readonly fee: Pick<LineItem['fee'], 'percent'>;
};

type Payee = {
  readonly lines: readonly Line[];
  /** Those of the territory, as the cycle's own close froze them; none for an artist. */
  readonly agreements: readonly FrozenAgreement[];
  readonly periodStart: string;
  readonly periodEnd: string;
  /** The territory's rate for where the payee lives, which holds where terms name none. */
  readonly residence: { readonly percent: string; readonly source: WithholdingSource };
};

/**
 * What is taxed together (royalty rules §5): one part for each terms under which the payee has lines of its own, in the
 * order in which terms start. An adjustment joins the part of its own terms where there is one, else that of the latest
 * terms, which also takes what is brought forward and whose minimum payout and time of payment alone count.
 */
export function dueParts({
  lines,
  agreements,
  periodStart,
  periodEnd,
  residence,
}: Payee): readonly DuePart[] {
  const own = lines.filter(({ adjustmentOf }) => adjustmentOf === undefined);
  const groups = new Map(own.map((line) => [keyOf(line), termsOf(line, agreements)]));
  const latest = latestTerms({
    own: [...groups.values()].filter((terms) => terms !== undefined),
    agreements,
    periodEnd,
  });
  const latestKey = latest === undefined ? keyOf({}) : keyOfTerms(latest);
  groups.set(latestKey, latest);
  const joined = Map.groupBy(lines, (line) => (groups.has(keyOf(line)) ? keyOf(line) : latestKey));
  return [...groups]
    .map(([key, terms]) =>
      partOf(terms, {
        ...{ lines: joined.get(key) ?? [], isLatest: key === latestKey, residence },
        cycle: { periodStart, periodEnd },
      }),
    )
    .toSorted((a, b) => ((a.termsFrom ?? '') < (b.termsFrom ?? '') ? -1 : 1));
}

const keyOf = ({ agreementId, termsFrom }: Pick<Line, 'agreementId' | 'termsFrom'>) =>
  `${agreementId ?? ''}|${termsFrom ?? ''}`;
const keyOfTerms = ({ agreement, terms }: TermsOf) =>
  keyOf({ agreementId: agreement.id, termsFrom: terms.termsFrom });

/** The terms of a line that names an agreement. They are in the files of its cycle's close, whenever they were made. */
function termsOf(
  { agreementId, termsFrom }: Line,
  agreements: readonly FrozenAgreement[],
): TermsOf | undefined {
  if (agreementId === undefined) return undefined;
  const agreement = agreements.find(({ id }) => id === agreementId);
  const terms = agreement?.terms.find((one) => one.termsFrom === termsFrom);
  invariant(agreement !== undefined && terms !== undefined, 'the terms of a line were frozen');
  return { agreement, terms };
}

type Group = {
  readonly lines: readonly Line[];
  readonly isLatest: boolean;
  readonly residence: Payee['residence'];
  readonly cycle: Pick<Payee, 'periodStart' | 'periodEnd'>;
};

function partOf(found: TermsOf | undefined, { lines, isLatest, residence, cycle }: Group): DuePart {
  const sum = (some: readonly Line[], of: (line: Line) => bigint) =>
    some.reduce((total, line) => total + of(line), 0n);
  const own = lines.find(({ adjustmentOf }) => adjustmentOf === undefined);
  const adjustments = lines.filter(({ adjustmentOf }) => adjustmentOf !== undefined);
  const { withholdingTaxPercent, withholdingTaxReference, minimumPayoutMinor } = found?.terms ?? {};
  return {
    ...(found !== undefined && {
      agreementId: found.agreement.id,
      effectiveDate: found.agreement.effectiveDate,
      termsFrom: found.terms.termsFrom,
    }),
    ...(own !== undefined && { feePercent: own.fee.percent }),
    grossMinor: sum(lines, ({ gross }) => gross.minor),
    feeMinor: sum(lines, ({ adminFee }) => adminFee.minor),
    adjustmentsMinor: sum(adjustments, ({ gross, adminFee }) => gross.minor - adminFee.minor),
    withholdingTaxPercent: withholdingTaxPercent ?? residence.percent,
    withholdingTaxSource: withholdingTaxPercent === undefined ? residence.source : 'terms',
    withholdingTaxReference,
    minimumPayoutMinor: minimumPayoutMinor === undefined ? undefined : BigInt(minimumPayoutMinor),
    isLatest,
    accruedUntil: found && accruedUntil(found.agreement.reportingFrequency, cycle),
  };
}
