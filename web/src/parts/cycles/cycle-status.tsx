import { CYCLE } from '#shared/machines/cycle.ts';
import type { CycleStatus } from '#shared/schemas/cycles.ts';
import { Status } from '#web/ui/status.tsx';
import { CYCLE_STATES } from './cycle-states.ts';

/** Where a cycle stands. */
export function CycleStatusView({ status }: { readonly status: CycleStatus }) {
  return <Status tone={CYCLE.states[status].tone}>{CYCLE_STATES[status]}</Status>;
}
