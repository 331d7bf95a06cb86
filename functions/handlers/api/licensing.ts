import { serve } from '#functions/handlers/http/serve.ts';
import { createLicence } from '#functions/use-cases/licensing/create-licence.ts';
import { createStation } from '#functions/use-cases/licensing/create-station.ts';
import { createTariff } from '#functions/use-cases/licensing/create-tariff.ts';
import * as contract from '#shared/contract/licensing.ts';

export const licensingRoutes = [
  serve(contract.createStation, (world, { caller, body }) => createStation(world, caller, body)),
  serve(contract.listStations, (world, { query }) => world.stations.page(query)),
  serve(contract.createTariff, (world, { caller, body }) => createTariff(world, caller, body)),
  serve(contract.listTariffs, (world, { query }) => world.tariffs.page(query)),
  serve(contract.createLicence, (world, { caller, body }) => createLicence(world, caller, body)),
  serve(contract.listLicences, (world, { query }) => world.licences.page(query)),
];
