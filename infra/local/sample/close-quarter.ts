import { createCycle } from '#shared/contract/cycles.ts';
import type { Cycle, NewCycle } from '#shared/schemas/cycles.ts';
import type { ApiClient } from './api-client.ts';
import { lockCycle } from './lock-cycle.ts';

/** Opens the cycle, shares it out and locks it. */
export async function closeQuarter(api: ApiClient, body: NewCycle): Promise<Cycle> {
  return lockCycle(api, await api.call('ops', createCycle, { body }));
}
