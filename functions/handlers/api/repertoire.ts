import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/repertoire.ts';

export const repertoireRoutes = [
  serve(contract.listWorks, async (world, { caller, query }) =>
    (await import('#functions/use-cases/repertoire/list-works.ts')).listWorks(world, caller, query),
  ),
  serve(contract.readWork, async (world, { caller, params }) =>
    (await import('#functions/use-cases/repertoire/read-work.ts')).readWork(world, caller, params.workId),
  ),
  serve(contract.listRecordings, async (world, { caller, query }) =>
    (await import('#functions/use-cases/repertoire/list-recordings.ts')).listRecordings(world, caller, query),
  ),
  // The API starts without what merges works: few calls need it.
  serve(contract.mergeWork, async (world, { caller, params, body }) => {
    const { mergeWork } = await import('#functions/use-cases/repertoire/merge-work.ts');
    return mergeWork(world, caller, { ...params, ...body });
  }),
  serve(contract.unmergeWork, async (world, { caller, params, body }) => {
    const { unmergeWork } = await import('#functions/use-cases/repertoire/merge-work.ts');
    return unmergeWork(world, caller, { ...params, ...body });
  }),
];
