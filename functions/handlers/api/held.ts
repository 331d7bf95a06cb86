import { serve } from '#functions/handlers/http/serve.ts';
import { listHeld } from '#functions/use-cases/held/list-held.ts';
import { listUnidentifiedLists } from '#functions/use-cases/held/list-unidentified-lists.ts';
import { requestUnidentifiedList } from '#functions/use-cases/held/request-unidentified-list.ts';
import { summarizeHeld } from '#functions/use-cases/held/summarize-held.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import * as contract from '#shared/contract/held.ts';

export const heldRoutes = [
  serve(contract.listHeld, (world, { caller, query }) =>
    listHeld(world, caller, { filter: query, page: query }),
  ),
  serve(contract.summarizeHeld, (world, { query }) => summarizeHeld(world, query.territory)),
  serve(contract.requestUnidentifiedList, async (world, { caller, body }) =>
    jobSeen(world, await requestUnidentifiedList(world, caller, body)),
  ),
  serve(contract.listUnidentifiedLists, (world, { query }) => listUnidentifiedLists(world, query)),
];
