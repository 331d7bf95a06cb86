import { serve } from '#functions/handlers/http/serve.ts';
import { createFxRate } from '#functions/use-cases/rates/create-fx-rate.ts';
import { importFxRates } from '#functions/use-cases/rates/import-fx-rates.ts';
import * as contract from '#shared/contract/rates.ts';

export const rateRoutes = [
  serve(contract.createFxRate, (world, { caller, body }) => createFxRate(world, caller, body)),
  serve(contract.importFxRates, (world, { caller, body: file, requestId }) =>
    importFxRates(world, caller, { file, requestId }),
  ),
  serve(contract.listFxRates, (world, { query }) => world.fxRates.page(query)),
];
