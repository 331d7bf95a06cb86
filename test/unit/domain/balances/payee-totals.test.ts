import { describe, expect, test } from '@jest/globals';
import { type PayeeAccount, payeeTotals } from '#functions/domain/balances/payee-totals.ts';
import { PaymentId } from '#shared/ids.ts';
import type { BalanceEntryKind } from '#shared/schemas/balances.ts';
import { anId } from '#test/support/given/an-id.ts';

const money = (minor: bigint) => ({ minor, currency: 'GHS' });
const [FIRST, SECOND] = [PaymentId.parse('rem_1'), PaymentId.parse('rem_2')];
type Moved = readonly (readonly [BalanceEntryKind, bigint, PaymentId?])[];
const entriesOf = (moved: Moved): PayeeAccount['entries'] =>
  moved.map(([kind, minor, paymentId = SECOND], at) => ({
    ...{ sequence: at + 1, kind, amount: money(minor), paymentId },
  }));

/** Base 113.25 that came back, a net of 52.00 of which 2.00 corrects an earlier cycle: tax 16.52, paid 148.73. */
const payment: PayeeAccount['payment'] = {
  id: SECOND,
  payee: { kind: 'partner', ref: 'partner:010', id: anId('prt', 1), name: 'ASCAP' },
  ...{ broughtForward: money(11_325n), net: money(5_200n) },
  ...{ withholdingTax: money(1_652n), netPayable: money(14_873n) },
};
const BEFORE: Moved = [
  ['lines', 11_325n, FIRST],
  ['paid', -11_325n, FIRST],
  ['given-back', 11_325n, FIRST],
];
const OWN: Moved = [
  ['lines', 5_000n],
  ['adjustments', 200n],
  ['tax', -1_652n],
  ['paid', -14_873n],
];
const account = (moved: Moved): PayeeAccount => ({ payment, entries: entriesOf(moved) });
const failing = (accounts: readonly PayeeAccount[], linesMinor = 5_200n) =>
  payeeTotals(accounts, { linesMinor, currency: 'GHS' })
    .filter(({ holds }) => !holds)
    .map(({ name, difference }) => `${name}: ${difference}`);
const EQUATION = 'opening + net + adjustments − tax − paid + given back = closing';

describe('balances of payees after a close (royalty rules §6.6)', () => {
  test('opening 113.25 + 50.00 + 2.00 − 16.52 − 148.73 = 0', () => {
    expect(failing([account([...BEFORE, ...OWN])])).toEqual([]);
    expect(payeeTotals([account([...BEFORE, ...OWN])], { linesMinor: 5_200n, currency: 'GHS' })).toHaveLength(
      2,
    );
  });

  test('hold where the payment was cancelled meanwhile, and others moved the balance since', () => {
    const later: Moved = [
      ['given-back', 16_525n],
      ['lines', 70n, PaymentId.parse('rem_3')],
    ];
    expect(failing([account([...BEFORE, ...OWN, ...later])])).toEqual([]);
  });

  test('hold where a payment moves nothing, for what it took up is carried', () => {
    const carried = { ...payment, net: money(0n), withholdingTax: money(0n), netPayable: money(0n) };
    expect(failing([{ payment: carried, entries: entriesOf(BEFORE) }], 0n)).toEqual([]);
  });

  test('fail for an entry that is not there, and name the payee', () => {
    expect(failing([account([...BEFORE, ...OWN.slice(0, -1)])])).toEqual([
      `balance of partner:010: ${EQUATION}: 148.73`,
      `balances of all payees: ${EQUATION}: 148.73`,
    ]);
  });

  test('fail where a payment took up another balance than there was', () => {
    expect(failing([account([...BEFORE.slice(0, -1), ...OWN])])).toContain(
      `balance of partner:010: ${EQUATION}: -113.25`,
    );
  });

  test('fail where a payee with lines was not paid', () => {
    expect(failing([account([...BEFORE, ...OWN])], 5_300n)).toEqual([
      'payments take up the net of all lines: -1.00',
    ]);
  });
});
