import { openapi } from '#functions/handlers/http/openapi.ts';
import { serve } from '#functions/handlers/http/serve.ts';
import { checkHealth } from '#functions/use-cases/jobs/check-health.ts';
import { listJobChanges } from '#functions/use-cases/jobs/list-job-changes.ts';
import { listJobs } from '#functions/use-cases/jobs/list-jobs.ts';
import { readJob } from '#functions/use-cases/jobs/read-job.ts';
import { createFxRate } from '#functions/use-cases/licensing/create-fx-rate.ts';
import { resolveIssue } from '#functions/use-cases/quality/resolve-issue.ts';
import * as contract from '#shared/contract/operations.ts';
import { ROUTES } from '#shared/contract/routes.ts';

export const operationRoutes = [
  serve(contract.listJobs, (world, { caller, query }) => listJobs(world, caller, query)),
  serve(contract.readJob, (world, { caller, params }) => readJob(world, caller, params.jobId)),
  serve(contract.listJobChanges, (world, { caller, params, query }) =>
    listJobChanges(world, caller, { ...params, page: query }),
  ),
  serve(contract.listAudit, (world, { query }) => world.audit.page(query)),
  serve(contract.listIssues, (world, { query }) => world.issues.page(query)),
  serve(contract.resolveIssue, (world, { caller, params, body }) =>
    resolveIssue(world, caller, { ...params, ...body }),
  ),
  serve(contract.createFxRate, (world, { caller, body }) => createFxRate(world, caller, body)),
  serve(contract.listFxRates, (world, { query }) => world.fxRates.page(query)),
  serve(contract.readOpenapi, async () => openapi(ROUTES)),
  serve(contract.readHealth, (world) => checkHealth(world)),
];
