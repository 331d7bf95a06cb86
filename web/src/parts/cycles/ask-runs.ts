import { queryOptions } from '@tanstack/react-query';
import { listRuns } from '#shared/contract/runs.ts';
import { ask } from '#web/api/ask.ts';
import type { RowOf } from '#web/api/row-of.ts';

export type WireRunRow = RowOf<typeof listRuns>;

/** A cycle has dozens of runs at most. */
const MOST = '200';
const POLL_MS = 1500;

/** The runs of a cycle, newest first, asked again for as long as the newest runs. */
export function askRuns(cycleId: string) {
  return queryOptions({
    ...ask(listRuns, { params: { cycleId }, query: { limit: MOST } }),
    refetchInterval: ({ state }) => (state.data?.items[0]?.status === 'Running' ? POLL_MS : false),
  });
}
