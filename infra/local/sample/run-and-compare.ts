import { createCycle } from '#shared/contract/cycles.ts';
import { compareCycles, createRun, listRuns } from '#shared/contract/runs.ts';
import type { Cycle, NewCycle } from '#shared/schemas/cycles.ts';
import type { Comparison, RunSummary } from '#shared/schemas/runs.ts';
import type { ApiClient } from './api-client.ts';
import { finishJob } from './finish-job.ts';
import { listAll } from './list-all.ts';

/** A run of an open cycle, and those payees whose money changed much since the locked cycle before it. */
export type ComparedRun = {
  readonly run: RunSummary;
  readonly before: Cycle;
  readonly cycle: Cycle;
  readonly flagged: readonly Comparison[];
};

/** Opens the cycle, sees what a close of it would come to, and compares that with the cycle before. It closes nothing. */
export async function runAndCompare(
  api: ApiClient,
  { body, before }: { readonly body: NewCycle; readonly before: Cycle },
): Promise<ComparedRun> {
  const cycle = await api.call('ops', createCycle, { body });
  const params = { cycleId: cycle.id };
  await finishJob(api, 'ops', await api.call('ops', createRun, { params }));
  const [run] = (await api.call('ops', listRuns, { params })).items;
  if (run?.status !== 'Finished') throw new Error(`${cycle.name} has no run that has finished`);
  const flagged = await listAll((query) =>
    api.call('ops', compareCycles, {
      query: { ...query, a: before.id, b: run.id, by: 'payee', flagged: 'only' },
    }),
  );
  return { run, before, cycle, flagged };
}
