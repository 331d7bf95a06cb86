import { serve } from '#functions/handlers/http/serve.ts';
import { jobSeen } from '#functions/use-cases/jobs/read-job.ts';
import { requestExport } from '#functions/use-cases/statements/request-export.ts';
import * as contract from '#shared/contract/statements.ts';

/** A payment’s own statement is among the routes of payments. */
export const statementRoutes = [
  serve(contract.exportStatement, async (world, { caller, params, body }) =>
    jobSeen(world, await requestExport(world, caller, { ...params, ...body })),
  ),
  serve(contract.listExports, async (world, { caller, params, query }) =>
    (await import('#functions/use-cases/statements/list-exports.ts')).listExports(world, caller, {
      ...params,
      page: query,
    }),
  ),
];
