import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/licensing.ts';

export const licensingRoutes = [
  serve(contract.createStation, async (world, { caller, body }) =>
    (await import('#functions/use-cases/licensing/create-station.ts')).createStation(world, caller, body),
  ),
  serve(contract.listStations, (world, { query }) => world.stations.page(query)),
  serve(contract.createTariff, async (world, { caller, body }) =>
    (await import('#functions/use-cases/licensing/create-tariff.ts')).createTariff(world, caller, body),
  ),
  serve(contract.listTariffs, (world, { query }) => world.tariffs.page(query)),
  serve(contract.createLicence, async (world, { caller, body }) =>
    (await import('#functions/use-cases/licensing/create-licence.ts')).createLicence(world, caller, body),
  ),
  serve(contract.listLicences, (world, { query }) => world.licences.page(query)),
];
