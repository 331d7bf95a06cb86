import { type Money, moneyOf } from '#shared/money.ts';

/**
 * Sums by currency, in the order of their codes, without those of 0; undefined where nothing is left.
 *
 * @example
 * amountsOf([{ minor: 100n, currency: 'USD' }, { minor: 5n, currency: 'GHS' }, { minor: 1n, currency: 'GHS' }]);
 * // → [{ minor: 6n, currency: 'GHS' }, { minor: 100n, currency: 'USD' }]
 */
export function amountsOf(amounts: readonly Money[]): Money[] | undefined {
  const sums = [...Map.groupBy(amounts, ({ currency }) => currency)]
    .map(([currency, of]) =>
      moneyOf(
        of.reduce((sum, { minor }) => sum + minor, 0n),
        currency,
      ),
    )
    .filter(({ minor }) => minor !== 0n)
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
  return sums.length === 0 ? undefined : sums;
}
