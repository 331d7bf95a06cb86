import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { closeCycle } from '#shared/contract/cycles.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { FailedWork } from '#web/parts/checklist/failed-work.tsx';
import { askCycle, type WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { CompareLink } from '#web/parts/cycles/compare-link.tsx';
import { JobProgress } from '#web/parts/jobs/job-progress.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { askRun, type WireRun } from './ask-run.ts';
import { RunStatusView } from './run-status.tsx';

const route = getRouteApi('/cycles/$cycleId/runs/$runId');

/** One provisional run: of which cycle, where it stands, what can be done with it, then its parts. */
export function RunLayout() {
  const params = route.useParams();
  const cycle = useQuery(askCycle(params.cycleId));
  const run = useQuery(askRun(params));
  return (
    <QueryView query={cycle}>
      {(of) => (
        <QueryView query={run}>
          {(found) => (
            <Page
              title={t`Run ${found.number}`}
              eyebrow={
                <span className="flex flex-wrap items-center gap-x-4">
                  <span>
                    <OfCycle run={found} cycle={of} />
                  </span>
                  <RunStatusView status={found.status} />
                </span>
              }
              action={<RunActions run={found} cycle={of} />}
            >
              <RunParts run={found} cycle={of} />
            </Page>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

type RunPartsProps = { readonly run: WireRun; readonly cycle: WireCycle };

function OfCycle({ run, cycle }: RunPartsProps) {
  const link = (
    <Link to="/cycles/$cycleId/runs" params={{ cycleId: cycle.id }} className={textLinkClass}>
      {cycle.name}
    </Link>
  );
  const at = formatInstant(run.startedAt);
  return cycle.runId === run.id ? (
    <Trans>
      of {link}, started {at}, by which the cycle was closed
    </Trans>
  ) : (
    <Trans>
      of {link}, started {at}
    </Trans>
  );
}

function RunActions({ run, cycle }: RunPartsProps) {
  const mayClose = useMay(closeCycle) && mayFollow(CYCLE, cycle.status, 'close');
  if (run.status !== 'Finished') return null;
  return (
    <>
      <CompareLink of={run.id} cycle={cycle} className={buttonClass('plain')} />
      {mayClose ? (
        <Link
          to="/cycles/$cycleId/close"
          params={{ cycleId: cycle.id }}
          search={{ run: run.id }}
          className={buttonClass('primary')}
        >
          {t`Close with this run`}
        </Link>
      ) : null}
    </>
  );
}

function RunParts({ run, cycle }: RunPartsProps) {
  const params = { cycleId: cycle.id, runId: run.id };
  if (run.status === 'Running') return <JobProgress jobId={run.jobId} />;
  if (run.status === 'Failed') {
    return (
      <FailedWork title={t`Run ${run.number} failed`} jobId={run.jobId} cycle={cycle}>
        {t`A run changes nothing: the cycle stays open.`}
      </FailedWork>
    );
  }
  const tabs = [
    { label: t`Overview`, link: { to: '/cycles/$cycleId/runs/$runId', params } },
    { label: t`Checklist`, link: { to: '/cycles/$cycleId/runs/$runId/checklist', params } },
    { label: t`Line items`, link: { to: '/cycles/$cycleId/runs/$runId/lines', params } },
  ] as const;
  return (
    <>
      <TabLinks label={t`Run ${run.number}`} tabs={tabs} />
      <Outlet />
    </>
  );
}
