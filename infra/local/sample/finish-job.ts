import { setTimeout as sleep } from 'node:timers/promises';
import { readJob } from '#shared/contract/jobs.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import type { ApiClient, Person } from './api-client.ts';

const BETWEEN_LOOKS_MS = 250;
const MINUTE_MS = 60_000;

/** Waits until a job has succeeded. Throws where it fails, or takes longer than it may: ten minutes, or so many. */
export async function finishJob(
  api: ApiClient,
  person: Person,
  started: Job,
  { longestMinutes = 10 } = {},
): Promise<Job> {
  for (let waitedMs = 0; waitedMs < longestMinutes * MINUTE_MS; waitedMs += BETWEEN_LOOKS_MS) {
    const job = await api.call(person, readJob, { params: { jobId: started.id } });
    if (job.status === 'succeeded') return job;
    if (job.status === 'failed') {
      throw new Error(`the job ${job.kind} failed: ${JSON.stringify(job.problems).slice(0, 800)}`);
    }
    await sleep(BETWEEN_LOOKS_MS);
  }
  throw new Error(`the job ${started.kind} did not end within ${longestMinutes} minutes`);
}
