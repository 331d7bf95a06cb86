import { serve } from '#functions/handlers/http/serve.ts';
import { listRecordings } from '#functions/use-cases/repertoire/list-recordings.ts';
import { listWorks } from '#functions/use-cases/repertoire/list-works.ts';
import { readWork } from '#functions/use-cases/repertoire/read-work.ts';
import * as contract from '#shared/contract/repertoire.ts';

export const repertoireRoutes = [
  serve(contract.listWorks, (world, { caller, query }) => listWorks(world, caller, query)),
  serve(contract.readWork, (world, { caller, params }) => readWork(world, caller, params.workId)),
  serve(contract.listRecordings, (world, { caller, query }) => listRecordings(world, caller, query)),
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
