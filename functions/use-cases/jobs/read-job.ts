import { addCounts } from '#functions/domain/jobs/add-counts.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import type { Job } from '#shared/schemas/jobs.ts';

/** A job with its live progress, and its files as presigned links. */
export async function readJob(
  world: Pick<World, 'jobs' | 'files' | 'settings'>,
  caller: Caller,
  jobId: JobId,
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
  if (job.result === null) return seen;
  const result = { ...job.result };
  for (const [name, fileNameOf] of FILES) {
    const key = result[name];
    if (typeof key !== 'string') continue;
    const at = { bucket: world.settings.workBucket, key };
    result[name] = await world.files.grantDownload(at, fileNameOf(job, key));
  }
  return { ...seen, result };
}

const ownName = (_job: JobRecord, key: string): string => key.slice(key.lastIndexOf('/') + 1);
/** Which entries of a job's result are files, and the name that each gets when it is downloaded. */
const FILES: readonly (readonly [string, (job: JobRecord, key: string) => string])[] = [
  ['rejectedRows', ({ id }) => `rejected-rows-${id}.csv`],
  ['acknowledgement', ownName],
  ['claimAcknowledgement', ownName],
];
