import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askJob, isOver } from '#web/parts/jobs/ask-job.ts';
import { JobView } from '#web/parts/jobs/job-view.tsx';
import { QueryView } from '#web/ui/query-view.tsx';

/** The close of a cycle while it runs, or why it did not lock. When it is over, all other queries are asked again. */
export function CloseProgress({ jobId }: { readonly jobId: string }) {
  const job = useQuery(askJob(jobId));
  const queries = useQueryClient();
  const over = job.data !== undefined && isOver(job.data.status);
  useEffect(() => {
    if (over) queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'readJob' });
  }, [over, queries]);
  return (
    <div className="pb-6">
      <QueryView query={job}>{(found) => <JobView job={found} />}</QueryView>
    </div>
  );
}
