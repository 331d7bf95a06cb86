import { fraction, roundHalfEven } from '#functions/domain/cycles/fraction.ts';
import { minorDigits } from '#shared/money.ts';

/** Digits of a point value beyond those of the currency: a second is worth a part of a pesewa. */
const MORE_DIGITS = 4;

/**
 * What one point is worth, for people: an amount ÷ how many points shared it, rounded half-even to four digits more
 * than the currency has. No money is reckoned from it.
 *
 * @example
 * pointValue(1000n, 3000, 'GHS'); // → '0.003333'
 */
export function pointValue(amountMinor: bigint, points: number, currency: string): string | undefined {
  if (points <= 0) return undefined;
  const digits = minorDigits(currency) + MORE_DIGITS;
  const value = roundHalfEven(fraction(amountMinor * 10n ** BigInt(MORE_DIGITS), BigInt(points)));
  const plain = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  return `${value < 0n ? '-' : ''}${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
}
