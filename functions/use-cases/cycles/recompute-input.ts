import type { ObjectAt } from '#functions/ports/environment.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** The locked cycle that a job proves. */
export async function recomputedCycle(
  world: Pick<World, 'jobs' | 'cycles'>,
  jobId: JobId,
): Promise<{ readonly job: JobRecord; readonly cycle: Cycle }> {
  const job = await jobOf(world, jobId);
  return { job, cycle: await lockedCycle(world, closeInput(job).cycleId) };
}

/** Where the list of stations lies that a proof goes through. */
export const recomputeListAt = (
  { settings }: Pick<World, 'settings'>,
  { id }: Cycle,
  jobId: JobId,
): ObjectAt => ({ bucket: settings.workBucket, key: `cycles/${id}/recomputes/${jobId}/stations.json` });
