import type { Change } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';

/**
 * A queued job for each open cycle that matches again what waits there: part of the decision that new works, thresholds
 * or a new model come with.
 */
export async function rematchesOf(
  world: Pick<World, 'clock' | 'ids' | 'cycles'>,
  actor: string,
): Promise<readonly Change<'job'>[]> {
  const open = (await world.cycles.all()).filter(({ status }) => status === 'Open');
  return open.map(({ territory, periodStart, periodEnd }) => {
    const input = { territory, from: periodStart, to: periodEnd };
    return { kind: 'job', action: 'job.queued', after: newJob(world, { kind: 'rematch', input, actor }) };
  });
}
