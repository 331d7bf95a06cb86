import { serve } from '#functions/handlers/http/serve.ts';
import { listJobChanges } from '#functions/use-cases/jobs/list-job-changes.ts';
import { listJobs } from '#functions/use-cases/jobs/list-jobs.ts';
import { readJob } from '#functions/use-cases/jobs/read-job.ts';
import * as contract from '#shared/contract/jobs.ts';

export const jobRoutes = [
  serve(contract.listJobs, (world, { caller, query }) => listJobs(world, caller, query)),
  serve(contract.readJob, (world, { caller, params }) => readJob(world, caller, params.jobId)),
  serve(contract.listJobChanges, (world, { caller, params, query }) =>
    listJobChanges(world, caller, { ...params, page: query }),
  ),
];
