import type { closeCycle } from '#shared/contract/cycles.ts';
import type { CallInput } from '#web/api/call.ts';

export type CloseValues = {
  readonly runId: string;
  readonly adminFeePercentOverride: string;
  readonly reason: string;
};

/**
 * What is asked of a close: a run has no override of the fee, so what was typed before a run was chosen is left out, and
 * so is a reason without an override.
 */
export function closeInput({
  runId,
  adminFeePercentOverride,
  reason,
}: CloseValues): CallInput<typeof closeCycle>['body'] {
  if (runId !== '') return { runId };
  return adminFeePercentOverride === '' ? {} : { adminFeePercentOverride, reason };
}
