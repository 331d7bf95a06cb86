import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import { CycleId, type StationId } from '#shared/ids.ts';

const CloseInput = z.object({ cycleId: CycleId });

/** What a close was asked for, read from its job. */
export function closeInput(job: JobRecord): z.infer<typeof CloseInput> {
  return CloseInput.parse(job.input);
}

/** Where a close keeps what it freezes and computes: each close has a folder of its own, so nothing is written over. */
const folder = (job: JobRecord): string => `cycles/${closeInput(job).cycleId}/${job.id}`;
export const frozenCycleKey = (job: JobRecord): string => `${folder(job)}/cycle.json`;
export const stationListKey = (job: JobRecord): string => `${folder(job)}/stations.json`;
export const manifestKey = (job: JobRecord, stationId: StationId): string =>
  `${folder(job)}/manifests/${stationId}.json`;
export const allocationKey = (job: JobRecord, stationId: StationId): string =>
  `${folder(job)}/allocations/${stationId}.json`;
export const payeeListKey = (job: JobRecord): string => `${folder(job)}/payees.json`;
