import type { World } from '#functions/ports/world.ts';
import type { JobId } from '#shared/ids.ts';
import type { Counts } from '#shared/schemas/jobs.ts';

type Step = { readonly step: number; readonly counts?: Counts };

/** Notes that one step of a job is done, and what it counted: one item per step, so that a retry counts once. */
export async function noteStep(
  world: Pick<World, 'jobs'>,
  jobId: JobId,
  { step, counts = {} }: Step,
): Promise<void> {
  await world.jobs.putChunk(jobId, { chunk: step, counts, problems: [], problemCount: 0 });
}
