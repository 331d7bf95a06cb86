import { serve } from '#functions/handlers/http/serve.ts';
import { refuseUnlockedClose, undoClose } from '#functions/use-cases/cycles/undo-close.ts';
import { cancelJob } from '#functions/use-cases/jobs/cancel-job.ts';
import { listJobs } from '#functions/use-cases/jobs/list-jobs.ts';
import { jobSeen, readJob } from '#functions/use-cases/jobs/read-job.ts';
import { retryJob } from '#functions/use-cases/jobs/retry-job.ts';
import { failingRun } from '#functions/use-cases/runs/fail-run.ts';
import { answerMapping } from '#functions/use-cases/uploads/answer-mapping.ts';
import { readReading } from '#functions/use-cases/uploads/job-reading.ts';
import { requestWithdrawal } from '#functions/use-cases/usage/request-withdrawal.ts';
import * as contract from '#shared/contract/jobs.ts';

export const jobRoutes = [
  serve(contract.listJobs, (world, { caller, query }) => listJobs(world, caller, query)),
  serve(contract.readJob, (world, { caller, params }) => readJob(world, caller, params.jobId)),
  serve(contract.listJobChanges, async (world, { caller, params, query }) => {
    // The API starts without it: what a file changed is looked at now and then.
    const { listJobChanges } = await import('#functions/use-cases/jobs/list-job-changes.ts');
    return listJobChanges(world, caller, { ...params, page: query });
  }),
  serve(contract.readJobReading, (world, { caller, params }) => readReading(world, caller, params.jobId)),
  serve(contract.answerJobMapping, async (world, { caller, params, body }) =>
    jobSeen(world, await answerMapping(world, caller, { ...params, ...body })),
  ),
  serve(contract.cancelJob, async (world, { caller, params }) =>
    jobSeen(
      world,
      await cancelJob(world, caller, {
        ...params,
        undo: async (job) => [...(await undoClose(world, job)), ...(await failingRun(world, job))],
      }),
    ),
  ),
  serve(contract.retryJob, async (world, { caller, params }) =>
    jobSeen(
      world,
      await retryJob(world, caller, { ...params, refuse: (job) => refuseUnlockedClose(world, job) }),
    ),
  ),
  serve(contract.withdrawPlays, async (world, { caller, params, body }) =>
    jobSeen(world, await requestWithdrawal(world, caller, { ...params, ...body })),
  ),
];
