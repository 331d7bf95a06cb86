import { percentOf } from '#functions/domain/cycles/fees.ts';
import { decimal, fraction, roundHalfEven, times } from '#functions/domain/cycles/fraction.ts';
import type { AgreementId } from '#shared/ids.ts';
import { minorDigits } from '#shared/money.ts';

/** What the lines of one agreement (or of an artist) add up to. */
export type DuePart = {
  readonly agreementId?: AgreementId | undefined;
  readonly effectiveDate?: string | undefined;
  readonly feePercent: string;
  readonly grossMinor: bigint;
  readonly feeMinor: bigint;
  readonly withholdingTaxPercent: string;
  readonly withholdingTaxReference?: string | undefined;
  readonly minimumPayoutMinor?: bigint | undefined;
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
  readonly taxMinor: bigint;
  readonly netPayableMinor: bigint;
  readonly carriedForwardMinor: bigint;
  /** Nothing is paid: the balance waits for the next payment. */
  readonly isCarried: boolean;
};

/**
 * What a payee is due in a cycle (royalty rules §5). Each agreement has its own tax: net × its percent, rounded; what
 * was brought forward is taxed with the latest agreement. Below the minimum payout (the highest of its agreements), and
 * at 0 or below, the balance before tax is carried to the next payment and nothing is paid.
 */
export function paymentDue(parts: readonly DuePart[], broughtForwardMinor: bigint): Due {
  const total = (of: (part: DuePart) => bigint): bigint => parts.reduce((sum, part) => sum + of(part), 0n);
  const netMinor = total((part) => part.grossMinor - part.feeMinor);
  const balance = netMinor + broughtForwardMinor;
  const minimum = parts.reduce(
    (highest, { minimumPayoutMinor = 0n }) => (minimumPayoutMinor > highest ? minimumPayoutMinor : highest),
    0n,
  );
  const isCarried = balance <= 0n || balance < minimum;

  const taxed = parts.map((part, index) => {
    const net = part.grossMinor - part.feeMinor;
    const base = isCarried ? 0n : net + (index === parts.length - 1 ? broughtForwardMinor : 0n);
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
    taxMinor,
    netPayableMinor: isCarried ? 0n : balance - taxMinor,
    carriedForwardMinor: isCarried ? balance : 0n,
    isCarried,
  };
}

/** An amount in another currency at a rate, rounded half-even to that currency's minor unit. */
export function exchanged(
  minor: bigint,
  from: string,
  { quote, rate }: { quote: string; rate: string },
): bigint {
  const units = fraction(minor, 10n ** BigInt(minorDigits(from)));
  return roundHalfEven(times(times(units, decimal(rate)), fraction(10n ** BigInt(minorDigits(quote)), 1n)));
}
