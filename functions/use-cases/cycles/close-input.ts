import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import { CycleId, RunId, type StationId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';

const CloseInput = z.object({
  cycleId: CycleId,
  /** The provisional run that the job makes, instead of a close. */
  run: z.object({ id: RunId, number: z.int() }).optional(),
});

/** What a close or a provisional run was asked for, read from its job. */
export function closeInput(job: JobRecord): z.infer<typeof CloseInput> {
  return CloseInput.parse(job.input);
}

/** Under which id the stations of a close or run are kept. */
export function stationsOf(job: JobRecord): CycleId | RunId {
  const { cycleId, run } = closeInput(job);
  return run?.id ?? cycleId;
}

/** Where a close or run keeps what it freezes and computes: each has a folder of its own, so nothing is written over. */
function folder(job: JobRecord): string {
  const { cycleId, run } = closeInput(job);
  return `cycles/${cycleId}/${run === undefined ? job.id : `runs/${run.number}`}`;
}
export const frozenCycleKey = (job: JobRecord): string => `${folder(job)}/cycle.json`;
export const stationListKey = (job: JobRecord): string => `${folder(job)}/stations.json`;
export const manifestKey = (job: JobRecord, stationId: StationId): string =>
  `${folder(job)}/manifests/${stationId}.json`;
export const allocationKey = (job: JobRecord, stationId: StationId): string =>
  `${folder(job)}/allocations/${stationId}.json`;
export const stationEventsKey = (job: JobRecord, stationId: StationId): string =>
  `${folder(job)}/events/${stationId}.json`;
export const adjustedKey = (job: JobRecord, stationId: StationId): string =>
  `${folder(job)}/adjusted/${stationId}.json`;
/** Files that a close writes when it locks; later closes and decisions find them by the cycle alone. */
export const lockedFileKey = (
  { id, closeJobId }: Pick<Cycle, 'id' | 'closeJobId'>,
  name: 'cycle' | 'groups' | 'claimed-works' | `part-${number}` | 'files',
): string => `cycles/${id}/${closeJobId ?? ''}/${name}.json`;
/** Lists of a locked cycle's lines, by the order or text that they are for. */
export const lineListKey = ({ id, closeJobId }: Pick<Cycle, 'id' | 'closeJobId'>, name: string): string =>
  `cycles/${id}/${closeJobId ?? ''}/lines/${name}.txt`;
/** When the plays of a station were. */
export const stationPlayedKey = (job: JobRecord, stationId: StationId): string =>
  `${folder(job)}/played/${stationId}.json`;
/** When the plays of all stations were: of a close or run by its job, of a locked cycle or a run by itself. */
export const cyclePlayedKey = (
  of: JobRecord | Pick<Cycle, 'id' | 'closeJobId'> | Pick<RunSummary, 'cycleId' | 'number'>,
): string => {
  if ('input' in of) return `${folder(of)}/played.json`;
  return 'number' in of
    ? `cycles/${of.cycleId}/runs/${of.number}/played.json`
    : `cycles/${of.id}/${of.closeJobId ?? ''}/played.json`;
};
export const payeeListKey = (job: JobRecord): string => `${folder(job)}/payees.json`;
