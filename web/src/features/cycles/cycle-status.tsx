import type { CycleStatus } from '#shared/schemas/cycles.ts';
import { Status, type StatusTone } from '#web/ui/status.tsx';

export const CYCLE_STATUSES: Readonly<Record<CycleStatus, string>> = {
  Open: 'Open',
  Closing: 'Closing',
  Locked: 'Locked',
  Invoiced: 'Invoiced',
  Remitted: 'Remitted',
};
const TONES: Readonly<Record<CycleStatus, StatusTone>> = {
  Open: 'neutral',
  Closing: 'attention',
  Locked: 'attention',
  Invoiced: 'attention',
  Remitted: 'positive',
};

/** Where a cycle stands. */
export function CycleStatusView({ status }: { readonly status: CycleStatus }) {
  return <Status tone={TONES[status]}>{CYCLE_STATUSES[status]}</Status>;
}
