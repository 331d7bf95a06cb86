import { isLocked } from '#shared/machines/cycle.ts';
import type { CycleStatus } from '#shared/schemas/cycles.ts';

/** The cycles whose plays are corrected by the next close, and those that are being closed, where nothing is decided. */
export function correctedBy<C extends { readonly status: CycleStatus }>(
  cycles: readonly C[],
): { readonly locked: readonly C[]; readonly closing: readonly C[] } {
  return {
    locked: cycles.filter(({ status }) => isLocked(status)),
    closing: cycles.filter(({ status }) => status === 'Closing'),
  };
}
