import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import type { World } from '#functions/use-cases/world.ts';

/** A job for each open cycle that matches again what waits there. */
export async function rematchesOf(
  world: Pick<World, 'clock' | 'ids' | 'cycles'>,
  actor: string,
): Promise<readonly JobRecord[]> {
  const open = (await world.cycles.all()).filter(({ status }) => status === 'Open');
  return open.map(({ territory, periodStart, periodEnd }) =>
    newJob(world, { kind: 'rematch', input: { territory, from: periodStart, to: periodEnd }, actor }),
  );
}
