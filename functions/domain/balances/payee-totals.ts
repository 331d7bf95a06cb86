import { moneyTotal } from '#functions/domain/cycles/money-total.ts';
import type { BalanceEntry } from '#shared/schemas/balances.ts';
import type { ControlTotal } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';

/** A payee's payment of a cycle, and all entries of its balance. */
export type PayeeAccount = {
  readonly payment: Pick<
    Payment,
    'id' | 'payee' | 'broughtForward' | 'net' | 'withholdingTax' | 'netPayable'
  >;
  readonly entries: readonly Pick<BalanceEntry, 'sequence' | 'kind' | 'amount' | 'paymentId'>[];
};

/**
 * For every payee of a cycle opening balance + net + adjustments − tax − paid + given back = closing (royalty rules §6.6),
 * the payment on the one side and the entries of its balance on the other; and all payments together take up the net of
 * all lines. Payees that fail are named.
 */
export function payeeTotals(
  accounts: readonly PayeeAccount[],
  { linesMinor, currency }: { readonly linesMinor: bigint; readonly currency: string },
): readonly ControlTotal[] {
  const money = moneyTotal(currency);
  const balances = accounts.map((account) => ({
    payeeRef: account.payment.payee.ref,
    ...closings(account),
  }));
  const total = (of: (one: (typeof balances)[number]) => bigint) =>
    balances.reduce((sum, one) => sum + of(one), 0n);
  return [
    money(
      'payments take up the net of all lines',
      linesMinor,
      accounts.reduce((sum, { payment }) => sum + payment.net.minor, 0n),
    ),
    ...balances
      .filter(({ expected, found }) => expected !== found)
      .map(({ payeeRef, expected, found }) => money(`balance of ${payeeRef}: ${EQUATION}`, expected, found)),
    money(
      `balances of all payees: ${EQUATION}`,
      total(({ expected }) => expected),
      total(({ found }) => found),
    ),
  ];
}

const EQUATION = 'opening + net + adjustments − tax − paid + given back = closing';

/** The closing balance as the payment has it, and as the entries up to its last one come to. */
function closings({ payment, entries }: PayeeAccount): { readonly expected: bigint; readonly found: bigint } {
  const { broughtForward, net, withholdingTax, netPayable } = payment;
  const own = entries.filter(({ paymentId }) => paymentId === payment.id);
  const sum = (of: PayeeAccount['entries']) => of.reduce((all, { amount }) => all + amount.minor, 0n);
  const givenBack = sum(own.filter(({ kind }) => kind === 'given-back'));
  const expected = broughtForward.minor + net.minor - withholdingTax.minor - netPayable.minor + givenBack;
  const [first] = own;
  // A payment that moves nothing has no entry: its balance stays what it took up.
  if (first === undefined) return { expected, found: broughtForward.minor };
  return { expected, found: sum(entries.filter(({ sequence }) => sequence < first.sequence)) + sum(own) };
}
