import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { partnerOfJob } from '#functions/use-cases/jobs/partner-of-job.ts';
import type { StoredMapping } from '#shared/schemas/uploads.ts';

/** Whose mapping is kept: a partner's, or that of a station's or a sender's play logs. */
export function mappingIdOf(job: JobRecord): string {
  if (job.kind !== 'usage-ingestion') return partnerOfJob(job);
  const { stationId, sender } = ingestionInput(job);
  return usageMappingId(stationId, sender);
}

/** The id of the mapping of a station's play logs, of a sender's, or of those that a sender sends of one station. */
export const usageMappingId = (stationId: string | undefined, sender: string | undefined): string =>
  `usage/${stationId ?? ''}/${sender?.toLowerCase() ?? ''}`;

/**
 * The mapping that is kept for the files of a job: for play logs that of the station and the sender together, else of
 * the station, else of the sender.
 */
export async function keptMapping(
  world: Pick<World, 'mappings'>,
  job: JobRecord,
): Promise<StoredMapping | undefined> {
  if (job.kind !== 'usage-ingestion') return world.mappings.find(partnerOfJob(job));
  const { stationId, sender } = ingestionInput(job);
  const ids = new Set([
    usageMappingId(stationId, sender),
    ...(stationId === undefined ? [] : [usageMappingId(stationId, undefined)]),
    ...(sender === undefined ? [] : [usageMappingId(undefined, sender)]),
  ]);
  ids.delete(usageMappingId(undefined, undefined));
  for (const id of ids) {
    const found = await world.mappings.find(id);
    if (found !== undefined) return found;
  }
  return undefined;
}
