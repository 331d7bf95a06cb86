import { locale } from './locale.ts';
import { partOfAmount } from './sum-amounts.ts';

const percents = new Intl.NumberFormat(locale, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/**
 * A change of an amount in percent of what it was, with its sign; undefined where it was nothing or less.
 *
 * @example
 * signedPercent('979.60', '3120.40'); // → '+31.4%'
 * signedPercent('-50.00', '200.00'); // → '−25.0%'
 */
export function signedPercent(change: string, was: string): string | undefined {
  if (was.startsWith('-') || !/[1-9]/.test(was)) return undefined;
  return percents.format(partOfAmount(change, was) / 100).replace('-', '−');
}
