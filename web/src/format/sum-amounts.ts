/**
 * Adds amounts of one currency, which are decimal strings with equally many decimals. They never become binary numbers.
 *
 * @example
 * sumAmounts(['100.00', '-0.05']); // → '99.95'
 */
export function sumAmounts(amounts: readonly string[]): string {
  const decimals = Math.max(0, ...amounts.map(decimalsOf));
  const units = amounts.reduce((total, amount) => total + unitsOf(amount, decimals), 0n);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${units < 0n ? '-' : ''}${whole}${part}`;
}

/**
 * How large an amount is beside another, in percent of it, for a picture: 0 where the other is not above 0.
 *
 * @example
 * partOfAmount('25.00', '100.00'); // → 25
 */
export function partOfAmount(amount: string, whole: string): number {
  const decimals = Math.max(decimalsOf(amount), decimalsOf(whole));
  const [part, all] = [unitsOf(amount, decimals), unitsOf(whole, decimals)];
  return all <= 0n ? 0 : Number((part * 10_000n) / all) / 100;
}

const decimalsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;

function unitsOf(amount: string, decimals: number): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(`${whole}${part.padEnd(decimals, '0')}`);
}
