import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { askJob } from '#web/lib/ask-job.ts';
import { formatInstant } from '#web/lib/format-instant.ts';
import { jobWords } from '#web/lib/job-words.ts';
import { JobView } from '#web/ui/job-view.tsx';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';

const route = getRouteApi('/jobs/$jobId');

/** One job, live while it runs. */
export function JobPage() {
  const { jobId } = route.useParams();
  const job = useQuery(askJob(jobId));
  return (
    <QueryView query={job}>
      {(found) => (
        <Page title={jobWords[found.kind]} eyebrow={`Asked for ${formatInstant(found.createdAt)}`}>
          <div className="max-w-3xl">
            <JobView job={found} />
          </div>
        </Page>
      )}
    </QueryView>
  );
}
