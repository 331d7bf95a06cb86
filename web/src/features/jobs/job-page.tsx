import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { JobView } from '#web/parts/jobs/job-view.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const route = getRouteApi('/jobs/$jobId/');

/** One job, live while it runs. */
export function JobPage() {
  const { jobId } = route.useParams();
  const job = useQuery(askJob(jobId));
  return (
    <QueryView query={job}>
      {(found) => (
        <div className="space-y-4">
          <JobView job={found} />
          <ResultLink kind={found.kind} />
          {found.kind === 'repertoire-sync' && found.partnerId !== null ? (
            <p className="text-ink-soft">
              Each file that is fetched has{' '}
              <Link
                to="/partners/$partnerId/ingestions"
                params={{ partnerId: found.partnerId }}
                className={textLinkClass}
              >
                an ingestion of its own
              </Link>
              .
            </p>
          ) : null}
        </div>
      )}
    </QueryView>
  );
}

const RESULTS = {
  'index-build': { words: 'The index of works and its parts', to: '/usage/matching' },
  rematch: { words: 'What still waits for a person', to: '/usage' },
} as const;

/** The page that shows what a job of matching did. */
function ResultLink({ kind }: { readonly kind: string }) {
  if (kind !== 'index-build' && kind !== 'rematch') return null;
  return (
    <Link to={RESULTS[kind].to} className={textLinkClass}>
      {RESULTS[kind].words}
    </Link>
  );
}
