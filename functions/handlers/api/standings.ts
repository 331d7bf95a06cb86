import { serve } from '#functions/handlers/http/serve.ts';
import { listPartnerCycles } from '#functions/use-cases/standings/list-partner-cycles.ts';
import { listStandings } from '#functions/use-cases/standings/list-standings.ts';
import { readPartnerUsage } from '#functions/use-cases/standings/read-partner-usage.ts';
import { readStanding } from '#functions/use-cases/standings/read-standing.ts';
import * as contract from '#shared/contract/standings.ts';

export const standingRoutes = [
  serve(contract.listStandings, (world, { query }) => listStandings(world, query)),
  serve(contract.readStanding, (world, { caller, params }) => readStanding(world, caller, params.partnerId)),
  serve(contract.listPartnerCycles, (world, { caller, params, query }) =>
    listPartnerCycles(world, caller, { ...params, page: query }),
  ),
  serve(contract.readPartnerUsage, (world, { caller, params }) => readPartnerUsage(world, caller, params)),
];
