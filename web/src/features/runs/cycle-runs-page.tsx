import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { createRun } from '#shared/contract/runs.ts';
import { useMay } from '#web/api/use-may.ts';
import { FailedWork } from '#web/parts/checklist/failed-work.tsx';
import { askCycle, type WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { askRuns, type WireRunRow } from '#web/parts/cycles/ask-runs.ts';
import { RunProvisionally } from '#web/parts/cycles/run-provisionally.tsx';
import { JobProgress } from '#web/parts/jobs/job-progress.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { runColumns } from './run-columns.tsx';

const route = getRouteApi('/cycles/$cycleId/runs');

/** The provisional runs of a cycle, and the button that makes one more. */
export function CycleRunsPage() {
  const { cycleId } = route.useParams();
  const cycle = useQuery(askCycle(cycleId));
  const runs = useQuery(askRuns(cycleId));
  return (
    <QueryView query={cycle}>
      {(of) => <QueryView query={runs}>{({ items }) => <Runs cycle={of} runs={items} />}</QueryView>}
    </QueryView>
  );
}

type RunsProps = { readonly cycle: WireCycle; readonly runs: readonly WireRunRow[] };

function Runs({ cycle, runs }: RunsProps) {
  const [newest] = runs;
  const isOpen = cycle.status === 'Open';
  const mayRun = useMay(createRun);
  return (
    <>
      {isOpen && mayRun ? (
        <RunProvisionally cycleId={cycle.id} isRunning={newest?.status === 'Running'} />
      ) : null}
      {newest?.status === 'Running' ? <JobProgress key={newest.id} jobId={newest.jobId} /> : null}
      {newest?.status === 'Failed' && isOpen ? (
        <FailedWork title={t`Run ${newest.number} failed`} jobId={newest.jobId} cycle={cycle}>
          {t`A run changes nothing: the cycle stays open.`}
        </FailedWork>
      ) : null}
      {runs.length === 0 ? (
        <Empty>
          {isOpen
            ? t`No run yet. Run provisionally to see what each payee would get before anything is final.`
            : t`No run was made before this cycle was closed.`}
        </Empty>
      ) : (
        <>
          <DataTable caption={t`runs`} columns={runColumns} rows={runs} keyOf={({ id }) => id} />
          <p className="pt-3 text-table text-ink-faint">
            {plural(runs.length, { one: '# run', other: '# runs' })}
          </p>
        </>
      )}
    </>
  );
}
