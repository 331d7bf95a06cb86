import { started } from '#functions/domain/jobs/started.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { keepFile } from '#functions/use-cases/cycles/frozen-files.ts';
import { recomputedCycle, recomputeListAt } from '#functions/use-cases/cycles/recompute-input.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId } from '#shared/ids.ts';

type Needs = Pick<World, 'clock' | 'files' | 'settings' | 'jobs' | 'cycles' | 'commit'>;

/** Begins the proof of a locked cycle: lists its stations. Answers where the list lies. */
export async function openRecompute(world: Needs, jobId: JobId): Promise<ObjectAt> {
  const { cycle } = await recomputedCycle(world, jobId);
  const own = `cycles/${cycle.id}/${cycle.closeJobId ?? ''}/`;
  const stations = (await world.cycles.stations(cycle.id)).filter(({ manifest }) =>
    manifest.key.startsWith(own),
  );
  const at = recomputeListAt(world, cycle, jobId);
  await keepFile(
    world,
    at.key,
    stations.map(({ stationId }, index) => ({
      jobId,
      stationId,
      place: index + 1,
      stations: stations.length,
    })),
  );
  await advanceJob(world, jobId, (now) => {
    const begun = started(now, world.clock.now());
    return begun === now ? now : { ...begun, progress: { done: 0, total: stations.length + 1 } };
  });
  return at;
}
