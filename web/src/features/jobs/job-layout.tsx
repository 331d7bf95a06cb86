import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { isDryRun } from '#web/parts/jobs/is-dry-run.ts';
import { jobWords } from '#web/parts/jobs/job-words.ts';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

const route = getRouteApi('/jobs/$jobId');

/** One job: what it does and, of an ingestion of repertoire, what it changed. */
export function JobLayout() {
  const { jobId } = route.useParams();
  const job = useQuery(askJob(jobId));
  return (
    <QueryView query={job}>
      {(found) => (
        <Page title={jobWords[found.kind]} eyebrow={t`Asked for ${formatInstant(found.createdAt)}`}>
          {found.kind === 'repertoire-ingestion' ? (
            <TabLinks
              label={jobWords[found.kind]}
              tabs={[
                { label: t`Progress`, link: { to: '/jobs/$jobId', params: { jobId } } },
                {
                  label: isDryRun(found) ? t`What would change` : t`What changed`,
                  link: { to: '/jobs/$jobId/changes', params: { jobId } },
                },
              ]}
            />
          ) : null}
          <div className={found.status === 'needs-mapping' ? 'max-w-5xl' : 'max-w-3xl'}>
            <Outlet />
          </div>
        </Page>
      )}
    </QueryView>
  );
}
