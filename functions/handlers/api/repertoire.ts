import { serve } from '#functions/handlers/http/serve.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { ingestFile } from '#functions/use-cases/repertoire/ingest-file.ts';
import { listIngestions } from '#functions/use-cases/repertoire/list-ingestions.ts';
import { listRecordings } from '#functions/use-cases/repertoire/list-recordings.ts';
import { listWorks } from '#functions/use-cases/repertoire/list-works.ts';
import { mergeWork, unmergeWork } from '#functions/use-cases/repertoire/merge-work.ts';
import { readWork } from '#functions/use-cases/repertoire/read-work.ts';
import { requestUpload } from '#functions/use-cases/repertoire/request-upload.ts';
import { requestSync } from '#functions/use-cases/repertoire/sync-repertoire.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import * as contract from '#shared/contract/repertoire.ts';

export const repertoireRoutes = [
  serve(contract.requestRepertoireUpload, async (world, { caller, params, body }) =>
    requestUpload(world, caller, {
      request: body,
      partner: await visiblePartner(world, caller, params.partnerId),
    }),
  ),
  serve(contract.ingestRepertoire, async (world, { caller, params, body }) =>
    jobSeen(
      world,
      await ingestFile(world, caller, {
        asked: body,
        partner: await visiblePartner(world, caller, params.partnerId),
      }),
    ),
  ),
  serve(contract.listIngestions, (world, { caller, params, query }) =>
    listIngestions(world, caller, { ...params, page: query }),
  ),
  serve(contract.listWorks, (world, { caller, query }) => listWorks(world, caller, query)),
  serve(contract.readWork, (world, { caller, params }) => readWork(world, caller, params.workId)),
  serve(contract.listRecordings, (world, { caller, query }) => listRecordings(world, caller, query)),
  serve(contract.syncRepertoire, async (world, { caller, params }) =>
    jobSeen(world, await requestSync(world, caller, params.partnerId)),
  ),
  serve(contract.mergeWork, (world, { caller, params, body }) =>
    mergeWork(world, caller, { ...params, ...body }),
  ),
  serve(contract.unmergeWork, (world, { caller, params, body }) =>
    unmergeWork(world, caller, { ...params, ...body }),
  ),
];
