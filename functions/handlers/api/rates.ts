import { serve } from '#functions/handlers/http/serve.ts';
import { createFxRate } from '#functions/use-cases/rates/create-fx-rate.ts';
import * as contract from '#shared/contract/rates.ts';

export const rateRoutes = [
  serve(contract.createFxRate, (world, { caller, body }) => createFxRate(world, caller, body)),
  serve(contract.importFxRates, async (world, { caller, body: file, requestId }) => {
    // The API starts without it: a bank’s file comes once a day at the most.
    const { importFxRates } = await import('#functions/use-cases/rates/import-fx-rates.ts');
    return importFxRates(world, caller, { file, requestId });
  }),
  serve(contract.listFxRates, (world, { query }) => world.fxRates.page(query)),
];
