import type { BalanceEntryKind } from '#shared/schemas/balances.ts';

/** One movement of a balance: positive where the payee is owed more. */
export type Movement = { readonly kind: BalanceEntryKind; readonly minor: bigint };

export type Totals = {
  readonly opening: bigint;
  readonly net: bigint;
  readonly adjustments: bigint;
  readonly tax: bigint;
  readonly paid: bigint;
  readonly givenBack: bigint;
  readonly closing: bigint;
};

/**
 * What movements make of a balance (royalty rules §6.6): opening + net + adjustments − tax − paid + given back =
 * closing. Tax and what was paid are positive here, as people read them.
 *
 * @example
 * // 113.25 were made out, failed and were cancelled:
 * balanceTotals(0n, [
 *   { kind: 'lines', minor: 11_325n }, { kind: 'tax', minor: -1_000n }, { kind: 'paid', minor: -10_325n },
 *   { kind: 'given-back', minor: 11_325n },
 * ]).closing; // → 11_325n
 */
export function balanceTotals(opening: bigint, movements: readonly Movement[]): Totals {
  const sumOf = (kind: BalanceEntryKind): bigint =>
    movements.reduce((sum, movement) => (movement.kind === kind ? sum + movement.minor : sum), 0n);
  const net = sumOf('lines');
  const adjustments = sumOf('adjustments');
  const tax = -sumOf('tax');
  const paid = -sumOf('paid');
  const givenBack = sumOf('given-back');
  const closing = opening + net + adjustments - tax - paid + givenBack;
  return { opening, net, adjustments, tax, paid, givenBack, closing };
}
