import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import * as examples from '#shared/examples/balances.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { READ } from '#shared/permissions.ts';
import * as schemas from '#shared/schemas/balances.ts';
import { filter, Page, pageOf, Territory } from '#shared/schemas/common.ts';

export const listBalances = route({
  operation: 'listBalances',
  method: 'GET',
  path: '/api/balances',
  summary: 'What payees are owed, or owe',
  description:
    'The balance of every payee whose balance is not 0: what is carried, what a cancelled payment gave back, and what corrections took. The next payment of the payee takes it up. Payments that are made and not yet settled are not in it.',
  access: READ,
  query: Page.extend({ territory: filter(Territory, 'balances of this territory') }),
  reply: { status: 200, schema: pageOf(schemas.Balance) },
  example: { reply: pageWith(examples.balance) },
  refusals: [],
});

export const readBalance = route({
  operation: 'readBalance',
  method: 'GET',
  path: '/api/balances/{payeeRef}',
  summary: 'A payee’s balance and how it came about',
  description:
    'The balance of a payee in a territory with every entry that made it, newest first, and their sums. Entries are dated, name their payment and cycle, and never change.',
  access: READ,
  params: z.object({ payeeRef: schemas.PayeeRef }),
  query: z.object({
    territory: Territory.optional().meta({ description: 'absent: the home territory' }),
  }),
  reply: { status: 200, schema: schemas.BalanceSheet },
  example: { reply: examples.balanceSheet },
  refusals: ['not-found'],
});
