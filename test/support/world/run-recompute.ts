import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { finishRecompute } from '#functions/use-cases/cycles/finish-recompute.ts';
import { openRecompute } from '#functions/use-cases/cycles/open-recompute.ts';
import { recomputeStation } from '#functions/use-cases/cycles/recompute-station.ts';
import { requestRecompute } from '#functions/use-cases/cycles/request-recompute.ts';
import type { CycleId } from '#shared/ids.ts';
import { present } from '#test/support/present.ts';
import { listAt } from '#test/support/world/list-at.ts';
import { FINANCE } from '#test/support/world/people.ts';
import { runJob } from '#test/support/world/run-job.ts';

/** Proves a locked cycle from its files, step by step as its state machine does. */
export async function runRecompute(world: World, cycleId: CycleId): Promise<JobRecord> {
  const { id } = await requestRecompute(world, FINANCE, cycleId);
  return runJob(world, id, async () => {
    const stations = await listAt(world, await openRecompute(world, id));
    for (const [at, { stationId }] of stations.entries())
      await recomputeStation(world, id, { stationId: present(stationId), place: at + 1 });
    await finishRecompute(world, id);
  });
}
