import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/balances.ts';

export const balanceRoutes = [
  serve(contract.listBalances, (world, { query }) => world.balances.page(query)),
  serve(contract.readBalance, async (world, { params, query }) =>
    (await import('#functions/use-cases/balances/read-balance.ts')).readBalance(world, {
      ...params,
      ...query,
    }),
  ),
];
