import { CYCLE } from '#shared/machines/cycle.ts';
import type { CycleStatus } from '#shared/schemas/cycles.ts';
import { Status } from '#web/ui/status.tsx';

/** Where a cycle stands. */
export function CycleStatusView({ status }: { readonly status: CycleStatus }) {
  const { label, tone } = CYCLE.states[status];
  return <Status tone={tone}>{label}</Status>;
}
