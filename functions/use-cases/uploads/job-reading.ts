import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import { Count } from '#shared/schemas/common.ts';
import { JobReading } from '#shared/schemas/proposals.ts';

type Needs = Pick<World, 'files' | 'settings'>;

/** How a file was read, with what is counted for {@link sharesRead}. */
const KeptReading = JobReading.omit({ sender: true }).extend({
  shares: z.object({ all: Count, belowOne: Count }),
});
type KeptReading = z.infer<typeof KeptReading>;

const keyOf = (jobId: JobId): string => `jobs/${jobId}/reading.json`;

/** Keeps how a file was read, or could be, beside its job. */
export async function keepReading(world: Needs, { id }: JobRecord, reading: KeptReading): Promise<void> {
  const at = { bucket: world.settings.workBucket, key: keyOf(id) };
  await world.files.put(at, JSON.stringify(reading), 'application/json');
}

/** How the file of an ingestion was read, or could be; nothing where it was not looked at yet. */
export async function readReading(
  world: Needs & Pick<World, 'jobs'>,
  caller: Caller,
  jobId: JobId,
): Promise<JobReading> {
  const job = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, job.partnerId);
  const { proposal = null, sample = [] } = (await kept(world, jobId)) ?? {};
  return { proposal, sender: senderOf(job), sample };
}

/** Who sent a play log; jobs of other kinds have none. */
const senderOf = (job: JobRecord): string | null =>
  job.kind === 'usage-ingestion' ? (ingestionInput(job).sender ?? null) : null;

/** How many shares a file of repertoire has, and how many of them are below one percent. */
export async function sharesRead(world: Needs, jobId: JobId): Promise<KeptReading['shares']> {
  return (await kept(world, jobId))?.shares ?? { all: 0, belowOne: 0 };
}

async function kept(world: Needs, jobId: JobId): Promise<KeptReading | undefined> {
  const bytes = await world.files.read({ bucket: world.settings.workBucket, key: keyOf(jobId) });
  return bytes === undefined ? undefined : KeptReading.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
