import type { Movement } from '#functions/domain/balances/balance-totals.ts';
import { entered } from '#functions/domain/balances/entered.ts';
import type { Change, Fact } from '#functions/ports/commit.ts';
import type { Balance } from '#shared/schemas/balances.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Moved = { readonly payment: Payment; readonly movements: readonly Movement[]; readonly at: string };

/**
 * What a payment writes to its payee's balance, for the transaction of the payment itself; nothing where there is no
 * balance yet and nothing moves. Stale where somebody else moved the balance since it was read.
 */
export function onBalance(
  before: Balance | undefined,
  moved: Moved,
): { readonly changes: readonly Change[]; readonly facts: readonly Fact[] } {
  if (before === undefined && moved.movements.length === 0) return { changes: [], facts: [] };
  const { after, entries } = entered(before, moved);
  return {
    changes: [{ kind: 'balance', action: 'balance.moved', before, after }],
    facts: entries.map((record) => ({ kind: 'balanceEntry', record })),
  };
}
