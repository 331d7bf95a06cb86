import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { adjustStation } from '#functions/use-cases/cycles/adjust-station.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';
import { freezeStation } from '#functions/use-cases/cycles/freeze-station.ts';
import { openClose } from '#functions/use-cases/cycles/open-close.ts';
import { finishRun } from '#functions/use-cases/runs/finish-run.ts';
import { requestRun } from '#functions/use-cases/runs/request-run.ts';
import type { CycleId } from '#shared/ids.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';
import { present } from '#test/support/present.ts';
import { listAt } from '#test/support/world/list-at.ts';
import { OPS } from '#test/support/world/people.ts';
import { runJob } from '#test/support/world/run-job.ts';

type Ended = { readonly job: JobRecord; readonly run: RunSummary };

/** Makes a provisional run of a cycle to its end, step by step as its state machine does. */
export async function runProvisionally(world: World, cycleId: CycleId): Promise<Ended> {
  const { job, run } = await requestRun(world, OPS, cycleId);
  const ended = await runJob(world, job.id, async () => {
    const stations = await listAt(world, await openClose(world, job.id));
    for (const { stationId } of stations) await freezeStation(world, job.id, present(stationId));
    for (const { stationId } of stations) {
      await apportionStation(world, job.id, present(stationId));
      await adjustStation(world, job.id, present(stationId));
    }
    await finishRun(world, job.id);
  });
  return { job: ended, run: present(await world.runs.find(run.id)) };
}
