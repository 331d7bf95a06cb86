import type { closeCycle } from '#shared/contract/cycles.ts';
import type { CallInput } from '#web/api/call.ts';

type Values = { readonly runId: string; readonly adminFeePercentOverride: string };

/** What is asked of a close: a run has no override of the fee, so what was typed before a run was chosen is left out. */
export function closeInput({ runId, adminFeePercentOverride }: Values): CallInput<typeof closeCycle>['body'] {
  if (runId !== '') return { runId };
  return adminFeePercentOverride === '' ? {} : { adminFeePercentOverride };
}
