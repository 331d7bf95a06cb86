import { serve } from '#functions/handlers/http/serve.ts';
import { readColumnMapping, saveColumnMapping } from '#functions/use-cases/repertoire/column-mapping.ts';
import { proposeMapping } from '#functions/use-cases/repertoire/propose-mapping.ts';
import * as contract from '#shared/contract/column-mappings.ts';

export const columnMappingRoutes = [
  serve(contract.readColumnMapping, (world, { caller, params }) =>
    readColumnMapping(world, caller, params.partnerId),
  ),
  serve(contract.saveColumnMapping, (world, { caller, params, body }) =>
    saveColumnMapping(world, caller, { ...params, ...body }),
  ),
  serve(contract.proposeColumnMapping, (world, { caller, params, body }) =>
    proposeMapping(world, caller, { ...params, ...body }),
  ),
];
