import type { z } from 'zod';
import { Balance, BalanceEntry } from '#shared/schemas/balances.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** ASCAP is owed GHS 85.00 in Ghana. */
export const aBalance = (over: Partial<z.input<typeof Balance>> = {}): Balance =>
  Balance.parse({
    payeeRef: 'partner:010',
    territory: 'GH',
    payee: { kind: 'partner', ref: 'partner:010', name: 'ASCAP' },
    balance: { amount: '85.00', currency: 'GHS' },
    entries: 1,
    updatedAt: MADE_AT,
    version: 1,
    ...over,
  });

/** The n-th entry of that balance: the net of a cycle's lines. */
export const aBalanceEntry = (
  sequence: number,
  over: Partial<z.input<typeof BalanceEntry>> = {},
): BalanceEntry =>
  BalanceEntry.parse({
    payeeRef: 'partner:010',
    territory: 'GH',
    sequence,
    at: MADE_AT,
    kind: 'lines',
    amount: { amount: '85.00', currency: 'GHS' },
    paymentId: 'rem_1',
    cycleId: anId('cyc', 1),
    ...over,
  });
