import { serve } from '#functions/handlers/http/serve.ts';
import { listArtistCycles } from '#functions/use-cases/standings/list-artist-cycles.ts';
import { listPartnerCycles } from '#functions/use-cases/standings/list-partner-cycles.ts';
import { listPartnerLines } from '#functions/use-cases/standings/list-partner-lines.ts';
import { listPartnerNotes } from '#functions/use-cases/standings/list-partner-notes.ts';
import { listPartnerWorks } from '#functions/use-cases/standings/list-partner-works.ts';
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
  serve(contract.listPartnerLines, (world, { caller, params, query: { sort, adjustments, ...page } }) =>
    listPartnerLines(world, caller, { ...params, sort, adjustments, page }),
  ),
  serve(contract.listPartnerWorks, (world, { caller, params, query: { cycleId, q, ...page } }) =>
    listPartnerWorks(world, caller, { ...params, cycleId, q, page }),
  ),
  serve(contract.listPartnerNotes, (world, { caller, params, query }) =>
    listPartnerNotes(world, caller, { ...params, page: query }),
  ),
  serve(contract.listArtistCycles, (world, { params, query }) =>
    listArtistCycles(world, params.artistId, query),
  ),
];
