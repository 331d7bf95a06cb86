import { RUN } from '#shared/machines/run.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';
import { Status } from '#web/ui/status.tsx';

/** Where a run stands. */
export function RunStatusView({ status }: { readonly status: RunSummary['status'] }) {
  const { label, tone } = RUN.states[status];
  return <Status tone={tone}>{label}</Status>;
}
