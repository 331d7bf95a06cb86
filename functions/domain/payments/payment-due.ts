import { percentOf } from '#functions/domain/cycles/fees.ts';
import type { AgreementId } from '#shared/ids.ts';
import type { WithholdingSource } from '#shared/schemas/payments.ts';

/** What the lines that are taxed together add up to: those of the same terms, or of an artist. */
export type DuePart = {
  readonly agreementId?: AgreementId;
  readonly effectiveDate?: string;
  readonly termsFrom?: string;
  /** Of its own lines; adjustments may have had another. */
  readonly feePercent?: string;
  readonly grossMinor: bigint;
  readonly feeMinor: bigint;
  /** What of its net corrects earlier cycles. */
  readonly adjustmentsMinor: bigint;
  readonly withholdingTaxPercent: string;
  readonly withholdingTaxSource: WithholdingSource;
  readonly withholdingTaxReference: string | undefined;
  readonly minimumPayoutMinor: bigint | undefined;
  /** Of the latest terms, which take what is brought forward and whose minimum counts. One part is. */
  readonly isLatest: boolean;
  /** The last day of the half-year or year with whose cycle these terms are paid, where that is a later one. */
  readonly accruedUntil: string | undefined;
};

export type Due = {
  readonly parts: readonly (DuePart & {
    readonly netMinor: bigint;
    readonly taxBaseMinor: bigint;
    readonly taxMinor: bigint;
  })[];
  readonly grossMinor: bigint;
  readonly feeMinor: bigint;
  readonly netMinor: bigint;
  readonly adjustmentsMinor: bigint;
  readonly taxMinor: bigint;
  readonly netPayableMinor: bigint;
  readonly carriedForwardMinor: bigint;
  /** Nothing is paid: the balance waits for the next payment. */
  readonly isCarried: boolean;
  /** The day whose cycle pays what is accrued now. */
  readonly accruedUntil: string | undefined;
};

/**
 * What a payee is due in a cycle (royalty rules §5). Each part has its own tax: net × its percent, rounded; what was
 * brought forward is added to the base of the latest terms before that. A part's tax may be negative. Below the minimum
 * payout of the latest terms, at 0 or below, and in a cycle that does not end the half-year or year of their agreement,
 * the balance before tax is carried and nothing is paid.
 *
 * @example
 * // Net 52.00 and 113.25 that came back, at 10 %: base 165.25, tax 16.52 (half to even), payable 148.73.
 */
export function paymentDue(parts: readonly DuePart[], broughtForwardMinor: bigint): Due {
  const total = (of: (part: DuePart) => bigint): bigint => parts.reduce((sum, part) => sum + of(part), 0n);
  const netMinor = total((part) => part.grossMinor - part.feeMinor);
  const balance = netMinor + broughtForwardMinor;
  const latest = parts.find(({ isLatest }) => isLatest);
  const { accruedUntil } = latest ?? {};
  const isCarried =
    balance <= 0n || balance < (latest?.minimumPayoutMinor ?? 0n) || accruedUntil !== undefined;

  const taxed = parts.map((part) => {
    const net = part.grossMinor - part.feeMinor;
    const base = isCarried ? 0n : net + (part.isLatest ? broughtForwardMinor : 0n);
    return {
      ...part,
      netMinor: net,
      taxBaseMinor: base,
      taxMinor: percentOf(base, part.withholdingTaxPercent),
    };
  });
  const taxMinor = taxed.reduce((sum, part) => sum + part.taxMinor, 0n);
  return {
    parts: taxed,
    grossMinor: total((part) => part.grossMinor),
    feeMinor: total((part) => part.feeMinor),
    netMinor,
    adjustmentsMinor: total((part) => part.adjustmentsMinor),
    taxMinor,
    netPayableMinor: isCarried ? 0n : balance - taxMinor,
    carriedForwardMinor: isCarried ? balance : 0n,
    isCarried,
    accruedUntil,
  };
}
