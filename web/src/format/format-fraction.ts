import { formatAmount } from './format-amount.ts';

const DIGITS = 4;

/**
 * An exact fraction as a decimal to read, cut after four digits; `…` says that it goes on. Whole numbers stay whole.
 *
 * @example
 * formatFraction('472390625/4618'); // → '102,293.3358…'
 * formatFraction('22496'); // → '22,496'
 */
export function formatFraction(fraction: string): string {
  const match = /^(-?\d+)\/(\d+)$/.exec(fraction);
  if (match === null) return formatAmount(fraction);
  const [, above = '0', below = '1'] = match;
  const scaled = BigInt(above) * 10n ** BigInt(DIGITS);
  const digits = String(scaled / BigInt(below)).padStart(DIGITS + 1, '0');
  const decimal = `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`;
  const endsHere = scaled % BigInt(below) === 0n;
  return endsHere ? formatAmount(decimal.replace(/\.?0+$/, '')) : `${formatAmount(decimal)}…`;
}
