import { queryOptions } from '@tanstack/react-query';
import { readCycle } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { ask } from '#web/api/ask.ts';

export type WireCycle = WireReplyOf<typeof readCycle>;

const POLL_MS = 1500;

/** A cycle, asked again for as long as it is closing. */
export function askCycle(cycleId: string) {
  return queryOptions({
    ...ask(readCycle, { params: { cycleId } }),
    refetchInterval: ({ state }) => (state.data?.status === 'Closing' ? POLL_MS : false),
  });
}
