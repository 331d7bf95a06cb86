import { sumAmounts } from '#web/format/sum-amounts.ts';

type Amount = { readonly amount: string; readonly currency: string };

/**
 * Amounts summed by their currency, in the order of the currencies.
 *
 * @example
 * sumsOf([{ amount: '1.00', currency: 'GHS' }, { amount: '2.50', currency: 'GHS' }]); // → [{ amount: '3.50', currency: 'GHS' }]
 */
export function sumsOf(amounts: readonly Amount[]): readonly Amount[] {
  return [...Map.groupBy(amounts, ({ currency }) => currency)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, of]) => ({ currency, amount: sumAmounts(of.map(({ amount }) => amount)) }));
}
