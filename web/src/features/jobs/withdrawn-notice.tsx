import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobStatus } from '#shared/schemas/jobs.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const WORDS: Readonly<Record<JobStatus, string>> = {
  queued: 'The plays of this log are being taken back.',
  running: 'The plays of this log are being taken back.',
  'needs-mapping': 'The plays of this log are being taken back.',
  succeeded: 'The plays of this log were taken back.',
  failed: 'Taking the plays of this log back failed; some may have stayed.',
  cancelled: 'Taking the plays of this log back was stopped; some may have stayed.',
};

/** Says of an ingestion that its plays were taken back, or are being so, with the job that does it. */
export function WithdrawnNotice({ jobId }: { readonly jobId: string }) {
  const withdrawal = useQuery(askJob(jobId));
  return (
    <QueryView query={withdrawal}>
      {({ status }) => (
        <p className="rounded-md border border-line bg-sunken p-3">
          {WORDS[status]}{' '}
          <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
            Open the job that does it
          </Link>
        </p>
      )}
    </QueryView>
  );
}
