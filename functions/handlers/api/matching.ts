import { serve } from '#functions/handlers/http/serve.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { requestIndexBuild } from '#functions/use-cases/matching/request-index-build.ts';
import * as contract from '#shared/contract/matching.ts';

export const matchingRoutes = [
  serve(contract.readMatching, async (world) =>
    (await import('#functions/use-cases/matching/read-matching.ts')).readMatching(world),
  ),
  serve(contract.buildIndex, async (world, { caller, body }) =>
    jobSeen(world, await requestIndexBuild(world, caller, body)),
  ),
  serve(contract.setBands, async (world, { caller, body }) =>
    (await import('#functions/use-cases/matching/set-bands.ts')).setBands(world, caller, body),
  ),
  serve(contract.listSongDecisions, (world, { query }) => world.songDecisions.page(query)),
  serve(contract.proposeRefit, async (world, { caller, body }) => {
    // The API starts without what fits thresholds: few calls need it.
    const { proposeRefit } = await import('#functions/use-cases/matching/propose-refit.ts');
    return proposeRefit(world, caller, body);
  }),
  serve(contract.listRefits, async (world, { query }) =>
    (await import('#functions/use-cases/matching/list-refits.ts')).listRefits(world, query),
  ),
  serve(contract.acceptRefit, async (world, { caller, params }) =>
    (await import('#functions/use-cases/matching/accept-refit.ts')).acceptRefit(
      world,
      caller,
      params.refitId,
    ),
  ),
];
