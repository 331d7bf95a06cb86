import { balanceTotals, type Movement } from '#functions/domain/balances/balance-totals.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { moneyOf } from '#shared/money.ts';
import type { Balance, BalanceEntry } from '#shared/schemas/balances.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Moved = {
  readonly payment: Pick<Payment, 'id' | 'cycleId' | 'territory' | 'payee' | 'net'>;
  readonly movements: readonly Movement[];
  readonly at: string;
};

/**
 * A balance after a payment's movements, and the entries that say so. Also a payment that moves nothing is a new version
 * of the balance that it read, so that no two payments take up the same one.
 */
export function entered(
  before: Balance | undefined,
  { payment, movements, at }: Moved,
): { readonly after: Balance; readonly entries: readonly BalanceEntry[] } {
  const { territory, payee, cycleId, net } = payment;
  const { currency } = net;
  invariant(before === undefined || before.balance.currency === currency, 'a balance keeps its currency');
  const made = before?.entries ?? 0;
  const { closing } = balanceTotals(before?.balance.minor ?? 0n, movements);
  return {
    after: {
      payeeRef: payee.ref,
      territory,
      payee,
      balance: moneyOf(closing, currency),
      entries: made + movements.length,
      updatedAt: at,
      version: (before?.version ?? 0) + 1,
    },
    entries: movements.map(({ kind, minor }, index) => ({
      payeeRef: payee.ref,
      territory,
      sequence: made + index + 1,
      at,
      kind,
      amount: moneyOf(minor, currency),
      paymentId: payment.id,
      cycleId,
    })),
  };
}
