import type { Change } from '#functions/ports/commit.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { JobId } from '#shared/ids.ts';

type Needs = Pick<World, 'jobs' | 'commit'>;

/** Reads a job that must be there. */
export async function jobOf(world: Pick<World, 'jobs'>, jobId: JobId): Promise<JobRecord> {
  const job = await world.jobs.find(jobId);
  if (job === undefined) throw new Error(`There is no job ${jobId}`);
  return job;
}

/**
 * Advances a job by a pure step, and repeats it on the newest version if somebody else wrote first. A step that returns
 * the job as it is writes nothing, so a repeated task changes nothing. What `besides` gives of the job as it will be is
 * written in the same transaction.
 */
export function advanceJob(
  world: Needs,
  jobId: JobId,
  step: (job: JobRecord) => JobRecord,
  besides: (after: JobRecord) => Promise<readonly Change[]> = async () => [],
): Promise<JobRecord> {
  return retryStale(async () => {
    const before = await jobOf(world, jobId);
    const stepped = step(before);
    if (stepped === before) return before;
    const after = { ...stepped, version: before.version + 1 };
    const action = before.status === after.status ? 'job.progressed' : `job.${after.status}`;
    await world.commit({
      actor: 'system:jobs',
      changes: [{ kind: 'job', action, before, after }, ...(await besides(after))],
    });
    return after;
  });
}
