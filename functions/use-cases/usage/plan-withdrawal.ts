import * as z from 'zod';
import { started } from '#functions/domain/jobs/started.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { type ChunkItem, chunkListKey } from '#functions/use-cases/jobs/chunks.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { notOpen } from '#functions/use-cases/usage/request-withdrawal.ts';
import { closedCycleIn, spanWith } from '#functions/use-cases/usage/span-of-plays.ts';
import { JobId } from '#shared/ids.ts';

type Needs = Pick<World, 'clock' | 'jobs' | 'cycles' | 'files' | 'settings' | 'commit'>;
const Input = z.object({ ingestion: JobId });

/** The ingestion whose plays a job takes back. */
export const withdrawnIngestion = (job: JobRecord): JobId => Input.parse(job.input).ingestion;

/**
 * Lists the chunks of an ingestion whose plays are taken back. Fails, with nothing taken, where one of its cycles began to
 * close since it was asked for.
 */
export async function planWithdrawal(world: Needs, jobId: JobId): Promise<ObjectAt> {
  const job = await advanceJob(world, jobId, (now) => started(now, world.clock.now()));
  const chunks = (await world.jobs.chunks(withdrawnIngestion(job))).filter(({ chunk }) => chunk > 0);
  const span = chunks.map((chunk) => chunk.span).reduce(spanWith, undefined);
  const closed = span && closedCycleIn(await world.cycles.all(), span);
  if (closed !== undefined) {
    const { code, message } = notOpen(closed);
    throw new JobFailed([{ code, message }]);
  }
  const items: ChunkItem[] = chunks.map(({ chunk }) => ({ jobId, chunk }));
  await advanceJob(world, jobId, (now) => ({ ...now, progress: { done: 0, total: items.length } }));
  const list = { bucket: world.settings.workBucket, key: chunkListKey(jobId) };
  await world.files.put(list, JSON.stringify(items), 'application/json');
  return list;
}
