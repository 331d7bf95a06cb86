import type { World } from '#functions/use-cases/world.ts';

/** Notes that one step of a job is done, for its progress: one item per step, so that a retry counts once. */
export async function noteStep(world: Pick<World, 'jobs'>, jobId: string, step: number): Promise<void> {
  await world.jobs.putChunk(jobId, { chunk: step, counts: {}, problems: [], problemCount: 0 });
}
