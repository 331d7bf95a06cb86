import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { mappingIdOf } from '#functions/use-cases/uploads/kept-mapping.ts';

/** How many jobs are looked through for an earlier one; what is older says little about what is usual. */
const LOOKED_AT = 50;

/** The last ingestion of the same partner, station or sender that took something; undefined where there is none. */
export async function lastOfSender(
  world: Pick<World, 'jobs'>,
  job: JobRecord,
): Promise<JobRecord | undefined> {
  const { items } = await world.jobs.page({
    kind: job.kind,
    ...(job.partnerId !== null && { partnerId: job.partnerId }),
    limit: LOOKED_AT,
  });
  const sender = mappingIdOf(job);
  return items.find(
    (one) =>
      one.id < job.id &&
      one.status === 'succeeded' &&
      !ingestionInput(one).dryRun &&
      mappingIdOf(one) === sender &&
      Object.keys(one.counts).length > 0,
  );
}
