import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router';
import { closeCycle } from '#shared/contract/cycles.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { FailedWork } from '#web/parts/checklist/failed-work.tsx';
import { askCycle } from '#web/parts/cycles/ask-cycle.ts';
import { CycleStatusView } from '#web/parts/cycles/cycle-status.tsx';
import { JobProgress } from '#web/parts/jobs/job-progress.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

const route = getRouteApi('/cycles/$cycleId');

/** One cycle: where it stands, how it is closed, then its parts. */
export function CycleLayout() {
  const { cycleId } = route.useParams();
  const isClosePage = useLocation({ select: ({ pathname }) => pathname.endsWith('/close') });
  const cycle = useQuery(askCycle(cycleId));
  const mayClose = useMay(closeCycle);
  const tabs = [
    { label: t`Overview`, link: { to: '/cycles/$cycleId', params: { cycleId } } },
    { label: t`Checklist`, link: { to: '/cycles/$cycleId/checklist', params: { cycleId } } },
    { label: t`Runs`, link: { to: '/cycles/$cycleId/runs', params: { cycleId } } },
    { label: t`Stations`, link: { to: '/cycles/$cycleId/stations', params: { cycleId } } },
    { label: t`Line items`, link: { to: '/cycles/$cycleId/lines', params: { cycleId } } },
    { label: t`Statements`, link: { to: '/cycles/$cycleId/statements', params: { cycleId } } },
  ] as const;
  return (
    <QueryView query={cycle}>
      {(found) => (
        <Page
          title={found.name}
          eyebrow={
            <span className="flex flex-wrap items-center gap-x-4">
              {found.territory}, {formatDate(found.periodStart)} – {formatDate(found.periodEnd)}
              <CycleStatusView status={found.status} />
            </span>
          }
          action={
            mayClose && !isClosePage && mayFollow(CYCLE, found.status, 'close') ? (
              <Link to="/cycles/$cycleId/close" params={{ cycleId }} className={buttonClass('primary')}>
                {t`Close cycle`}
              </Link>
            ) : null
          }
        >
          {found.closeJobId !== null && found.lockedAt === null ? (
            <JobProgress jobId={found.closeJobId} />
          ) : null}
          {found.failedCloseJobId === undefined ? null : (
            <FailedWork title={t`The last close failed`} jobId={found.failedCloseJobId} cycle={found}>
              {t`The cycle is open again, and nothing of that close remains. Put right what is named here, run again and close.`}
            </FailedWork>
          )}
          <TabLinks label={found.name} tabs={tabs} />
          <Outlet />
        </Page>
      )}
    </QueryView>
  );
}
