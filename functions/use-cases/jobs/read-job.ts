import { addCounts } from '#functions/domain/jobs/add-counts.ts';
import { found } from '#functions/use-cases/changed.ts';
import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { Caller, World } from '#functions/use-cases/world.ts';
import type { Job } from '#shared/schemas/job.ts';

/** A job with its live progress, and its files as presigned links. */
export async function readJob(
  world: Pick<World, 'jobs' | 'files' | 'settings'>,
  caller: Caller,
  jobId: string,
): Promise<Job> {
  const job = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, job.partnerId);
  return jobSeen(world, await withProgress(world, job));
}

/** While a job runs its counts are the sum of the chunks that are done. */
async function withProgress(world: Pick<World, 'jobs'>, job: JobRecord): Promise<JobRecord> {
  if (job.status !== 'running') return job;
  const chunks = await world.jobs.chunks(job.id);
  return {
    ...job,
    progress: { ...job.progress, done: chunks.filter(({ chunk }) => chunk > 0).length },
    counts: addCounts(chunks.map(({ counts }) => counts)),
  };
}

/** A job as people see it: without what only its steps need. */
export async function jobSeen(world: Pick<World, 'files' | 'settings'>, job: JobRecord): Promise<Job> {
  const { attempt: _attempt, input: _input, actor: _actor, ...seen } = job;
  const rejected = job.result?.['rejectedRows'];
  if (rejected === undefined) return seen;
  const url = await world.files.grantDownload(
    { bucket: world.settings.workBucket, key: rejected },
    `rejected-rows-${job.id}.csv`,
  );
  return { ...seen, result: { ...job.result, rejectedRows: url } };
}
