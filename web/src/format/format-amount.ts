import { locale } from './locale.ts';

const separators = new Intl.NumberFormat(locale).formatToParts(1234567.8);
const GROUP = separators.find((part) => part.type === 'group')?.value ?? ',';
const POINT = separators.find((part) => part.type === 'decimal')?.value ?? '.';

/**
 * Groups the digits of a decimal string for reading. It never becomes a binary number, so nothing is rounded.
 *
 * @example
 * formatAmount('1234567.80'); // → '1,234,567.80'
 */
export function formatAmount(decimal: string): string {
  const [whole = '', part] = decimal.replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP);
  return part === undefined ? grouped : `${grouped}${POINT}${part}`;
}
