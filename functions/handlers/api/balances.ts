import { serve } from '#functions/handlers/http/serve.ts';
import { readBalance } from '#functions/use-cases/balances/read-balance.ts';
import * as contract from '#shared/contract/balances.ts';

export const balanceRoutes = [
  serve(contract.listBalances, (world, { query }) => world.balances.page(query)),
  serve(contract.readBalance, (world, { params, query }) => readBalance(world, { ...params, ...query })),
];
