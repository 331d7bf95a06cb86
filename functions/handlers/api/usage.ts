import { serve } from '#functions/handlers/http/serve.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { dismissPlay } from '#functions/use-cases/usage/dismiss-play.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import { listAttributions } from '#functions/use-cases/usage/list-attributions.ts';
import { listUnmatched } from '#functions/use-cases/usage/list-unmatched.ts';
import { listWaitingSongs } from '#functions/use-cases/usage/list-waiting-songs.ts';
import { requestRematch } from '#functions/use-cases/usage/request-rematch.ts';
import { unlinkPlay } from '#functions/use-cases/usage/unlink-play.ts';
import * as contract from '#shared/contract/usage.ts';

export const usageRoutes = [
  // The API starts without what decides about plays: few send them, and many at a time.
  serve(contract.sendPlays, async (world, { caller, body, requestId }) =>
    (await import('#functions/use-cases/usage/send-plays.ts')).sendPlays(world, caller, {
      plays: body.plays,
      requestId,
    }),
  ),
  serve(contract.listUnmatched, (world, { query }) => listUnmatched(world, query, query)),
  serve(contract.listAttributions, (world, { query }) => listAttributions(world, query, query)),
  serve(contract.listWaitingSongs, (world, { query }) => listWaitingSongs(world, query, query)),
  serve(contract.dismissPlay, (world, { caller, params, body }) =>
    dismissPlay(world, caller, { ...params, dismissal: body }),
  ),
  serve(contract.rematchPlays, async (world, { caller, body }) =>
    jobSeen(world, await requestRematch(world, caller, body)),
  ),
  serve(contract.linkPlay, (world, { caller, params, body }) =>
    linkPlay(world, caller, { ...params, link: body }),
  ),
  serve(contract.unlinkPlay, (world, { caller, params, query }) =>
    unlinkPlay(world, caller, { ...params, ...query }),
  ),
];
