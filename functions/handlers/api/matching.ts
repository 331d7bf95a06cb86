import { serve } from '#functions/handlers/http/serve.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { acceptRefit } from '#functions/use-cases/matching/accept-refit.ts';
import { listRefits } from '#functions/use-cases/matching/list-refits.ts';
import { readMatching } from '#functions/use-cases/matching/read-matching.ts';
import { requestIndexBuild } from '#functions/use-cases/matching/request-index-build.ts';
import { setBands } from '#functions/use-cases/matching/set-bands.ts';
import * as contract from '#shared/contract/matching.ts';

export const matchingRoutes = [
  serve(contract.readMatching, (world) => readMatching(world)),
  serve(contract.buildIndex, async (world, { caller, body }) =>
    jobSeen(world, await requestIndexBuild(world, caller, body)),
  ),
  serve(contract.setBands, (world, { caller, body }) => setBands(world, caller, body)),
  serve(contract.listSongDecisions, (world, { query }) => world.songDecisions.page(query)),
  serve(contract.proposeRefit, async (world, { caller, body }) => {
    // A few times a year: what fits thresholds is loaded then.
    const { proposeRefit } = await import('#functions/use-cases/matching/propose-refit.ts');
    return proposeRefit(world, caller, body);
  }),
  serve(contract.listRefits, (world, { query }) => listRefits(world, query)),
  serve(contract.acceptRefit, (world, { caller, params }) => acceptRefit(world, caller, params.refitId)),
];
