import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/territories.ts';

export const territoryRoutes = [
  serve(contract.readTerritory, async (world, { params }) =>
    (await import('#functions/use-cases/territories/read-territory.ts')).readTerritory(
      world,
      params.territory,
    ),
  ),
  serve(contract.updateTerritory, async (world, { caller, params, body }) =>
    (await import('#functions/use-cases/territories/update-territory.ts')).updateTerritory(world, caller, {
      territory: params.territory,
      update: body,
    }),
  ),
];
