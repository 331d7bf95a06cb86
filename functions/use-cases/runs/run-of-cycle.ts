import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import type { CycleId, RunId } from '#shared/ids.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';

/** A run of a cycle; not found where the run is another cycle's. */
export async function runOfCycle(
  world: Pick<World, 'runs'>,
  { cycleId, runId }: { readonly cycleId: CycleId; readonly runId: RunId },
): Promise<RunSummary> {
  const run = await world.runs.find(runId);
  return found(run?.cycleId === cycleId ? run : undefined, `run ${runId} of cycle ${cycleId}`);
}
