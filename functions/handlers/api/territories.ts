import { serve } from '#functions/handlers/http/serve.ts';
import { readTerritory } from '#functions/use-cases/territories/read-territory.ts';
import { updateTerritory } from '#functions/use-cases/territories/update-territory.ts';
import * as contract from '#shared/contract/territories.ts';

export const territoryRoutes = [
  serve(contract.readTerritory, (world, { params }) => readTerritory(world, params.territory)),
  serve(contract.updateTerritory, (world, { caller, params, body }) =>
    updateTerritory(world, caller, { territory: params.territory, update: body }),
  ),
];
