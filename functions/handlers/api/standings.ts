import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/standings.ts';

/** The API starts without these: who works in a page of a partner or artist asks for several of them at once. */
const standings = {
  list: () => import('#functions/use-cases/standings/list-standings.ts'),
  read: () => import('#functions/use-cases/standings/read-standing.ts'),
  cycles: () => import('#functions/use-cases/standings/list-partner-cycles.ts'),
  usage: () => import('#functions/use-cases/standings/read-partner-usage.ts'),
  lines: () => import('#functions/use-cases/standings/list-partner-lines.ts'),
  works: () => import('#functions/use-cases/standings/list-partner-works.ts'),
  notes: () => import('#functions/use-cases/standings/list-partner-notes.ts'),
  artistCycles: () => import('#functions/use-cases/standings/list-artist-cycles.ts'),
};

export const standingRoutes = [
  serve(contract.listStandings, async (world, { query }) =>
    (await standings.list()).listStandings(world, query),
  ),
  serve(contract.readStanding, async (world, { caller, params }) =>
    (await standings.read()).readStanding(world, caller, params.partnerId),
  ),
  serve(contract.listPartnerCycles, async (world, { caller, params, query }) =>
    (await standings.cycles()).listPartnerCycles(world, caller, { ...params, page: query }),
  ),
  serve(contract.readPartnerUsage, async (world, { caller, params }) =>
    (await standings.usage()).readPartnerUsage(world, caller, params),
  ),
  serve(contract.listPartnerLines, async (world, { caller, params, query }) => {
    const { sort, adjustments, ...page } = query;
    return (await standings.lines()).listPartnerLines(world, caller, { ...params, sort, adjustments, page });
  }),
  serve(contract.listPartnerWorks, async (world, { caller, params, query: { cycleId, q, ...page } }) =>
    (await standings.works()).listPartnerWorks(world, caller, { ...params, cycleId, q, page }),
  ),
  serve(contract.listPartnerNotes, async (world, { caller, params, query }) =>
    (await standings.notes()).listPartnerNotes(world, caller, { ...params, page: query }),
  ),
  serve(contract.listArtistCycles, async (world, { params, query }) =>
    (await standings.artistCycles()).listArtistCycles(world, params.artistId, query),
  ),
];
