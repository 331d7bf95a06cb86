import { closeCycle, readCycle } from '#shared/contract/cycles.ts';
import type { RunId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { ApiClient } from './api-client.ts';
import { finishJob } from './finish-job.ts';

/** Shares an open cycle out and locks it, with the lines of a run where one is named. */
export async function lockCycle(
  api: ApiClient,
  { id: cycleId }: Cycle,
  body: { readonly runId?: RunId } = {},
): Promise<Cycle> {
  const job = await api.call('ops', closeCycle, { params: { cycleId }, body });
  await finishJob(api, 'ops', job);
  return api.call('ops', readCycle, { params: { cycleId } });
}
