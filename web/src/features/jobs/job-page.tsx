import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { withdrawPlays } from '#shared/contract/jobs.ts';
import { useMay } from '#web/api/use-may.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { JobView } from '#web/parts/jobs/job-view.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { isWithdrawable } from './is-withdrawable.ts';
import { JobActs } from './job-acts.tsx';
import { JobReading } from './job-reading.tsx';
import { ResultLink } from './result-link.tsx';
import { WithdrawPlaysDialog } from './withdraw-plays-dialog.tsx';
import { WithdrawnNotice } from './withdrawn-notice.tsx';

const route = getRouteApi('/jobs/$jobId/');

/** One job, live while it runs. */
export function JobPage() {
  const { jobId } = route.useParams();
  const { panel } = route.useSearch();
  const navigate = route.useNavigate();
  const job = useQuery(askJob(jobId));
  const mayWithdraw = useMay(withdrawPlays);
  return (
    <QueryView query={job}>
      {(found) => {
        const withdrawal = found.result?.['withdrawal'];
        const isOffered = mayWithdraw && isWithdrawable(found);
        const isIngestion = found.kind === 'usage-ingestion' || found.kind === 'repertoire-ingestion';
        return (
          <div className="space-y-6">
            {typeof withdrawal === 'string' ? <WithdrawnNotice jobId={withdrawal} /> : null}
            <JobView job={found} />
            <ResultLink job={found} />
            {isIngestion ? <JobReading job={found} /> : null}
            <JobActs job={found} panel={panel} />
            {isOffered ? (
              <Link
                to="/jobs/$jobId"
                params={{ jobId }}
                search={{ panel: 'withdraw' }}
                className={buttonClass('danger')}
              >
                {t`Take these plays back…`}
              </Link>
            ) : null}
            {isOffered && panel === 'withdraw' ? (
              <WithdrawPlaysDialog job={found} onClose={() => navigate({ search: {} })} />
            ) : null}
          </div>
        );
      }}
    </QueryView>
  );
}
