import { serve } from '#functions/handlers/http/serve.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { readColumnMapping, saveColumnMapping } from '#functions/use-cases/uploads/column-mapping.ts';
import { ingestFile } from '#functions/use-cases/uploads/ingest-file.ts';
import { listIngestions } from '#functions/use-cases/uploads/list-ingestions.ts';
import { proposeMapping } from '#functions/use-cases/uploads/propose-mapping.ts';
import { requestUpload } from '#functions/use-cases/uploads/request-upload.ts';
import { requestSync } from '#functions/use-cases/uploads/sync-repertoire.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import * as contract from '#shared/contract/uploads.ts';

export const uploadRoutes = [
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
  serve(contract.syncRepertoire, async (world, { caller, params }) =>
    jobSeen(world, await requestSync(world, caller, params.partnerId)),
  ),
  serve(contract.requestUsageUpload, (world, { caller, body }) =>
    requestUpload(world, caller, { request: body }),
  ),
  serve(contract.ingestUsage, async (world, { caller, body }) =>
    jobSeen(world, await ingestFile(world, caller, { asked: body })),
  ),
  serve(contract.readColumnMapping, (world, { caller, params }) =>
    readColumnMapping(world, caller, params.partnerId),
  ),
  serve(contract.saveColumnMapping, (world, { caller, params, body }) =>
    saveColumnMapping(world, caller, { ...params, ...body }),
  ),
  serve(contract.proposeColumnMapping, (world, { caller, params, body }) =>
    proposeMapping(world, caller, { ...params, ...body }),
  ),
];
