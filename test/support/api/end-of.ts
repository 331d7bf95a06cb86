import { setTimeout as wait } from 'node:timers/promises';
import { readJob } from '#shared/contract/jobs.ts';
import { hasEnded } from '#shared/machines/job.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import type { Stage } from './stage.ts';

const PATIENCE_MS = 200_000;
const PAUSE_MS = 100;

/** A job after it has ended, however it did. */
export async function endOf({ ops }: Stage, { id }: Pick<Job, 'id'>): Promise<Job> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(PAUSE_MS)) {
    const job = await ops.get(readJob, { params: { jobId: id } });
    if (hasEnded(job.status)) return job;
  }
  throw new Error(`The job ${id} did not end`);
}

/** A job once it has succeeded. */
export async function succeeded(stage: Stage, started: Pick<Job, 'id'>): Promise<Job> {
  const job = await endOf(stage, started);
  if (job.status === 'succeeded') return job;
  throw new Error(`The ${job.kind} failed: ${JSON.stringify(job.problems)}`);
}
