import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hasEnded } from '#shared/machines/job.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { askJob } from './ask-job.ts';
import { JobView } from './job-view.tsx';

/** A job while it runs, over the page that it changes. When it is over, all other queries are asked again. */
export function JobProgress({ jobId }: { readonly jobId: string }) {
  const job = useQuery(askJob(jobId));
  const queries = useQueryClient();
  const over = job.data !== undefined && hasEnded(job.data.status);
  useEffect(() => {
    if (over) queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'readJob' });
  }, [over, queries]);
  return (
    <div className="pb-6">
      <QueryView query={job}>{(found) => <JobView job={found} />}</QueryView>
    </div>
  );
}
