import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobStatus } from '#shared/schemas/jobs.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const WORDS: Readonly<Record<JobStatus, string>> = {
  queued: t`The plays of this log are being taken back.`,
  running: t`The plays of this log are being taken back.`,
  'needs-mapping': t`The plays of this log are being taken back.`,
  succeeded: t`The plays of this log were taken back.`,
  failed: t`Taking the plays of this log back failed; some may have stayed.`,
  cancelled: t`Taking the plays of this log back was stopped; some may have stayed.`,
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
            {t`Open the job that does it`}
          </Link>
        </p>
      )}
    </QueryView>
  );
}
