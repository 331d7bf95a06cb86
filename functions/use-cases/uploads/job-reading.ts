import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { JobId } from '#shared/ids.ts';
import { JobReading } from '#shared/schemas/proposals.ts';

type Needs = Pick<World, 'files' | 'settings'>;

const keyOf = (jobId: JobId): string => `jobs/${jobId}/reading.json`;

/** Keeps how a file was read, or could be, beside its job. */
export async function keepReading(world: Needs, { id }: JobRecord, reading: JobReading): Promise<void> {
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
  const bytes = await world.files.read({ bucket: world.settings.workBucket, key: keyOf(jobId) });
  if (bytes === undefined) return { proposal: null, sample: [] };
  return JobReading.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
