import { type Money, minorToDecimal } from '#shared/money.ts';

/**
 * An amount as mails have it, or a dash where none is known.
 *
 * @example amountOf({ minor: 123456n, currency: 'GHS' }) // → '1234.56 GHS'
 */
export function amountOf(amount: Money | null): string {
  return amount === null ? '–' : `${minorToDecimal(amount.minor, amount.currency)} ${amount.currency}`;
}
