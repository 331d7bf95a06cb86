import * as z from 'zod';
import { CycleId, PaymentId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { Count, Instant, Territory, Version } from '#shared/schemas/common.ts';
import { Payee } from '#shared/schemas/line-items.ts';

/** A payee as lines and payments name it: `partner:010`, `artist:GH-A-0001`. */
export const PayeeRef = z
  .string()
  .max(200)
  .regex(/^(partner|artist):\S+$/, 'expected a payee such as partner:010')
  .meta({
    id: 'PayeeRef',
    description: 'A payee: `partner:` and a society code, or `artist:` and a reference.',
  });

export const BalanceEntryKind = z.enum(['lines', 'adjustments', 'tax', 'paid', 'given-back']).meta({
  id: 'BalanceEntryKind',
  description:
    'Why a balance moved. lines: the net of a cycle’s own lines; adjustments: the net of its corrections of earlier cycles; tax: withheld; paid: what a payment was made out for; given-back: the base of a payment that was cancelled.',
});
export type BalanceEntryKind = z.infer<typeof BalanceEntryKind>;

export const BalanceEntry = z
  .object({
    payeeRef: z.string().max(200),
    territory: Territory,
    sequence: z.int().min(1).meta({ description: 'its place among the entries of this balance' }),
    at: Instant,
    kind: BalanceEntryKind,
    amount: MoneyField.meta({ description: 'what it adds; tax and what is paid are negative' }),
    paymentId: PaymentId,
    cycleId: CycleId,
  })
  .meta({
    id: 'BalanceEntry',
    description: 'One movement of a balance, dated; entries are added and never change (royalty rules §10).',
  });
export type BalanceEntry = z.infer<typeof BalanceEntry>;

export const Balance = z
  .object({
    payeeRef: z.string().max(200),
    territory: Territory,
    payee: Payee,
    balance: MoneyField.meta({
      description: 'what the next payment of this payee takes up, whether we owe it or are owed it',
    }),
    entries: Count,
    updatedAt: Instant,
    version: Version,
  })
  .meta({
    id: 'Balance',
    description: 'What a payee’s entries in a territory come to: a carried amount is in it.',
  });
export type Balance = z.infer<typeof Balance>;

/** The way from nothing to a balance (royalty rules §6.6); tax and what was paid are positive here. */
const BalanceTotals = z.object({
  opening: MoneyField,
  net: MoneyField,
  adjustments: MoneyField,
  tax: MoneyField,
  paid: MoneyField,
  givenBack: MoneyField,
  closing: MoneyField,
});

export const BalanceSheet = Balance.omit({ entries: true })
  .extend({
    totals: BalanceTotals.meta({
      description: 'opening + net + adjustments − tax − paid + given back = closing',
    }),
    entries: z.array(BalanceEntry).meta({ description: 'newest first' }),
  })
  .meta({ id: 'BalanceSheet', description: 'A balance with every entry that made it.' });
export type BalanceSheet = z.infer<typeof BalanceSheet>;
