import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { hasEnded } from '#shared/machines/job.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { isDryRun } from '#web/parts/jobs/is-dry-run.ts';
import { JobChanges } from '#web/parts/jobs/job-changes.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';

const route = getRouteApi('/jobs/$jobId/changes');

/** What an ingestion changed work by work, or would change where it was only tried. */
export function JobChangesPage() {
  const { jobId } = route.useParams();
  const job = useQuery(askJob(jobId));
  return (
    <QueryView query={job}>
      {(found) => {
        if (!hasEnded(found.status))
          return <Empty>{t`What it changes is shown when the job is over.`}</Empty>;
        const dryRun = isDryRun(found);
        return (
          <Section title={dryRun ? t`What would change` : t`What changed`}>
            <JobChanges jobId={jobId} dryRun={dryRun} />
          </Section>
        );
      }}
    </QueryView>
  );
}
