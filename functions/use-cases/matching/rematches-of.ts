import type { Change } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';

/**
 * For each open cycle a queued job that matches again what waits there, to be committed together with the new works,
 * thresholds or model that call for it.
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
