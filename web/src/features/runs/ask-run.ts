import { queryOptions } from '@tanstack/react-query';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { readRun } from '#shared/contract/runs.ts';
import { ask } from '#web/api/ask.ts';

export type WireRun = WireReplyOf<typeof readRun>;

const POLL_MS = 1500;

/** A run with its payments, asked again for as long as it runs. */
export function askRun(params: { readonly cycleId: string; readonly runId: string }) {
  return queryOptions({
    ...ask(readRun, { params }),
    refetchInterval: ({ state }) => (state.data?.status === 'Running' ? POLL_MS : false),
  });
}
