import { type Fraction, fraction, roundHalfEven, times } from '#functions/domain/cycles/fraction.ts';
import { minorDigits } from '#shared/money.ts';

/**
 * An amount in another currency, rounded half-even to that currency's minor unit, which has no digits for JPY and three
 * for KWD (royalty rules §11).
 *
 * @example
 * exchanged(1_234_567n, { from: 'GHS', to: 'USD', factor: decimal('0.092165') }); // → 113_784n
 */
export function exchanged(
  minor: bigint,
  { from, to, factor }: { readonly from: string; readonly to: string; readonly factor: Fraction },
): bigint {
  const units = fraction(minor, unitsOf(from));
  return roundHalfEven(times(times(units, factor), fraction(unitsOf(to), 1n)));
}

/** Minor units of one unit. */
const unitsOf = (currency: string): bigint => 10n ** BigInt(minorDigits(currency));
