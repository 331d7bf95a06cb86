import { setTimeout as wait } from 'node:timers/promises';
import { readJob } from '#shared/contract/jobs.ts';
import { ingestUsage, requestUsageUpload } from '#shared/contract/uploads.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import { sendCsv } from './send-csv.ts';
import type { Stage } from './stage.ts';

const PAUSE_MS = 100;
const PATIENCE_MS = 100_000;

/** Sends a play log and starts its ingestion. */
export async function sendLog(
  { ops }: Stage,
  log: string | Uint8Array<ArrayBuffer>,
  asked: object = {},
): Promise<Job> {
  const { uploadId } = await sendCsv(log, (body) => ops.get(requestUsageUpload, { body }));
  return ops.get(ingestUsage, { body: { uploadId, ...asked } });
}

/** A job once it neither waits in the queue nor runs. */
export async function settled({ ops }: Stage, { id }: Pick<Job, 'id'>): Promise<Job> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(PAUSE_MS)) {
    const job = await ops.get(readJob, { params: { jobId: id } });
    if (job.status !== 'queued' && job.status !== 'running') return job;
  }
  throw new Error(`The job ${id} went on and on`);
}
