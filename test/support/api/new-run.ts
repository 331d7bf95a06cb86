import { createRun, listRuns } from '#shared/contract/runs.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';
import { endOf } from './end-of.ts';
import type { Stage } from './stage.ts';

/** A run of a cycle that has ended. */
export async function newRun(stage: Stage, cycleId: string): Promise<RunSummary> {
  const params = { cycleId };
  await endOf(stage, await stage.ops.get(createRun, { params }));
  const [run] = (await stage.viewer.get(listRuns, { params })).items;
  if (run === undefined) throw new Error(`${cycleId} has no run`);
  return run;
}
