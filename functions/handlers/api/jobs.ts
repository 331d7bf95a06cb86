import { serve } from '#functions/handlers/http/serve.ts';
import { cancelJob } from '#functions/use-cases/job-acts/cancel-job.ts';
import { retryJob } from '#functions/use-cases/job-acts/retry-job.ts';
import { listJobChanges } from '#functions/use-cases/jobs/list-job-changes.ts';
import { listJobs } from '#functions/use-cases/jobs/list-jobs.ts';
import { jobSeen, readJob } from '#functions/use-cases/jobs/read-job.ts';
import { answerMapping } from '#functions/use-cases/uploads/answer-mapping.ts';
import { readReading } from '#functions/use-cases/uploads/job-reading.ts';
import { requestWithdrawal } from '#functions/use-cases/usage/request-withdrawal.ts';
import * as contract from '#shared/contract/jobs.ts';

export const jobRoutes = [
  serve(contract.listJobs, (world, { caller, query }) => listJobs(world, caller, query)),
  serve(contract.readJob, (world, { caller, params }) => readJob(world, caller, params.jobId)),
  serve(contract.listJobChanges, (world, { caller, params, query }) =>
    listJobChanges(world, caller, { ...params, page: query }),
  ),
  serve(contract.readJobReading, (world, { caller, params }) => readReading(world, caller, params.jobId)),
  serve(contract.answerJobMapping, async (world, { caller, params, body }) =>
    jobSeen(world, await answerMapping(world, caller, { ...params, ...body })),
  ),
  serve(contract.cancelJob, async (world, { caller, params }) =>
    jobSeen(world, await cancelJob(world, caller, params.jobId)),
  ),
  serve(contract.retryJob, async (world, { caller, params }) =>
    jobSeen(world, await retryJob(world, caller, params.jobId)),
  ),
  serve(contract.withdrawPlays, async (world, { caller, params, body }) =>
    jobSeen(world, await requestWithdrawal(world, caller, { ...params, ...body })),
  ),
];
