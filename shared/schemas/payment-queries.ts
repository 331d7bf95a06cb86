import * as z from 'zod';
import { CycleId } from '#shared/ids.ts';
import { Currency } from '#shared/money.ts';
import { filter, Page, period, Search, Territory } from '#shared/schemas/common.ts';
import { PaymentStatus } from '#shared/schemas/payments.ts';

/** What a list of payments is narrowed to. */
export const PaymentsQuery = Page.extend({
  cycleId: filter(CycleId, 'payments of this cycle'),
  territory: filter(Territory, 'payments of cycles of this territory'),
  status: filter(PaymentStatus, 'payments of this status'),
  currency: filter(Currency, 'payments that are paid in this currency'),
  payee: filter(Search, 'payments to payees whose name has this in it, in any case'),
  ...period('made'),
});

/** What a summary of payments is narrowed to. */
export const SummaryQuery = z.object({
  cycleId: filter(CycleId, 'payments of this cycle'),
  territory: filter(Territory, 'payments of cycles of this territory'),
  currency: filter(Currency, 'payments that are paid in this currency'),
});

/** Which file of a statement is wanted, and how. */
export const StatementQuery = z.object({
  format: z.enum(['pdf', 'csv']).default('pdf').meta({ description: 'the file that is wanted' }),
  disposition: z.enum(['attachment', 'inline']).default('attachment').meta({
    description: 'whether a browser saves the file or shows it',
  }),
});
