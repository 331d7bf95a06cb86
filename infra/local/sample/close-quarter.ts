import { closeCycle, createCycle, readCycle } from '#shared/contract/cycles.ts';
import type { Cycle, NewCycle } from '#shared/schemas/cycles.ts';
import type { ApiClient } from './api-client.ts';
import { finishJob } from './finish-job.ts';

/** Opens the cycle, shares it out and locks it. */
export async function closeQuarter(api: ApiClient, body: NewCycle): Promise<Cycle> {
  const { id: cycleId } = await api.call('ops', createCycle, { body });
  const job = await api.call('ops', closeCycle, { params: { cycleId }, body: {} });
  await finishJob(api, 'ops', job);
  return api.call('ops', readCycle, { params: { cycleId } });
}
