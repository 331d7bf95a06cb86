import { t } from '@lingui/core/macro';
import { RUN } from '#shared/machines/run.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';
import { Status } from '#web/ui/status.tsx';

const STATES: Readonly<Record<RunSummary['status'], string>> = {
  Running: t({ message: 'Running', context: 'run' }),
  Finished: t({ message: 'Finished', context: 'run' }),
  Failed: t({ message: 'Failed', context: 'run' }),
};

/** Where a run stands. */
export function RunStatusView({ status }: { readonly status: RunSummary['status'] }) {
  return <Status tone={RUN.states[status].tone}>{STATES[status]}</Status>;
}
