import type { z } from 'zod';
import { cycleId } from '#shared/examples/cycles.ts';
import { remittance } from '#shared/examples/payments.ts';
import type { Balance, BalanceSheet } from '#shared/schemas/balances.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });
const AT = '2026-04-01T02:01:30.000Z';

export const balance: z.input<typeof Balance> = {
  payeeRef: 'partner:010',
  territory: 'GH',
  payee: remittance.payee,
  balance: ghs('113.25'),
  entries: 4,
  updatedAt: '2026-04-20T10:00:00.000Z',
  version: 2,
};

const entry = (
  sequence: number,
  kind: z.input<typeof BalanceSheet>['entries'][number]['kind'],
  amount: string,
  at = AT,
) => ({
  payeeRef: balance.payeeRef,
  territory: balance.territory,
  sequence,
  at,
  kind,
  amount: ghs(amount),
  paymentId: remittance.id,
  cycleId,
});

export const balanceSheet: z.input<typeof BalanceSheet> = {
  ...balance,
  totals: {
    opening: ghs('0.00'),
    net: ghs('113.25'),
    adjustments: ghs('0.00'),
    tax: ghs('10.00'),
    paid: ghs('103.25'),
    givenBack: ghs('113.25'),
    closing: ghs('113.25'),
  },
  entries: [
    entry(4, 'given-back', '113.25', balance.updatedAt),
    entry(3, 'paid', '-103.25'),
    entry(2, 'tax', '-10.00'),
    entry(1, 'lines', '113.25'),
  ],
};
