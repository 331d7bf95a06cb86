import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { closeCycle } from '#shared/contract/cycles.ts';
import { createRun } from '#shared/contract/runs.ts';
import { CYCLE, isLocked } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { useMay } from '#web/api/use-may.ts';
import { FailedWork } from '#web/parts/checklist/failed-work.tsx';
import { askChecklist } from '#web/parts/cycles/ask-checklist.ts';
import { askCycle, type WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { askRuns, type WireRunRow } from '#web/parts/cycles/ask-runs.ts';
import { RunProvisionally } from '#web/parts/cycles/run-provisionally.tsx';
import { JobProgress } from '#web/parts/jobs/job-progress.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { askDashboard } from './ask-dashboard.ts';
import { CloseChanges } from './close-changes.tsx';
import { CloseChecklist } from './close-checklist.tsx';
import { CloseFigures } from './close-figures.tsx';
import { CloseForm } from './close-form.tsx';
import { Closed } from './closed.tsx';

const route = getRouteApi('/cycles/$cycleId/close');

/** Closing a cycle: what stands in the way, what it comes to beside the last cycle, what becomes final, and one button. */
export function ClosePage() {
  const { cycleId } = route.useParams();
  const cycle = useQuery(askCycle(cycleId));
  const runs = useQuery(askRuns(cycleId));
  return (
    <QueryView query={cycle}>
      {(found) =>
        isLocked(found.status) ? (
          <Closed cycle={found} />
        ) : found.status === 'Closing' ? (
          <p className="text-ink-soft">
            <Trans>It goes on when you leave this page, and says here and in the cockpit how it ended.</Trans>
          </p>
        ) : (
          <QueryView query={runs}>{({ items }) => <Closing cycle={found} runs={items} />}</QueryView>
        )
      }
    </QueryView>
  );
}

type ClosingProps = { readonly cycle: WireCycle; readonly runs: readonly WireRunRow[] };

function Closing({ cycle, runs }: ClosingProps) {
  const checklist = useQuery(askChecklist(cycle.id));
  const finished = runs.filter(({ status }) => status === 'Finished');
  // What the last run came to is asked anew with each run that finishes.
  const dashboard = useQuery({ ...askDashboard(cycle.id), enabled: finished.length > 0 });
  const mayClose = useMay(closeCycle) && mayFollow(CYCLE, cycle.status, 'close');
  return (
    <div className="grid gap-x-10 gap-y-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0 space-y-10">
        <QueryView query={checklist}>
          {({ items }) => <CloseChecklist findings={items} cycle={cycle} />}
        </QueryView>
        <Section title={t`What a close comes to`}>
          <Runs cycle={cycle} runs={runs} />
          {finished.length === 0 ? null : (
            <QueryView query={dashboard}>
              {(found) => (
                <div className="space-y-8">
                  <CloseFigures dashboard={found} />
                  <CloseChanges dashboard={found} territory={cycle.territory} />
                </div>
              )}
            </QueryView>
          )}
        </Section>
      </div>
      <aside aria-label={t`Close ${cycle.name}`} className="min-w-0 xl:sticky xl:top-6 xl:self-start">
        <QueryView query={checklist}>
          {({ items }) => (
            <CloseForm
              key={finished[0]?.id ?? ''}
              cycle={cycle}
              runs={finished}
              dashboard={finished.length === 0 ? undefined : dashboard.data}
              findings={items}
              mayClose={mayClose}
            />
          )}
        </QueryView>
      </aside>
    </div>
  );
}

/** The button that makes a run, and the newest run while it is under way or has failed. */
function Runs({ cycle, runs: [newest, ...others] }: ClosingProps) {
  const mayRun = useMay(createRun);
  const isRunning = newest?.status === 'Running';
  return (
    <>
      {mayRun ? (
        <RunProvisionally
          cycleId={cycle.id}
          isRunning={isRunning}
          isAgain={newest?.status === 'Finished' || others.length > 0}
        />
      ) : newest === undefined ? (
        <p className="text-ink-soft">
          <Trans>Nobody has run it provisionally yet.</Trans>
        </p>
      ) : null}
      {isRunning ? <JobProgress key={newest.id} jobId={newest.jobId} /> : null}
      {newest?.status === 'Failed' ? (
        <FailedWork title={t`Run ${newest.number} failed`} jobId={newest.jobId} cycle={cycle}>
          {t`A run changes nothing: the cycle stays open.`}
        </FailedWork>
      ) : null}
    </>
  );
}
