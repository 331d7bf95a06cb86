import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import { JobStatusView } from '#web/parts/jobs/job-status.tsx';
import { jobSummary } from '#web/parts/jobs/job-summary.ts';
import type { WireJob } from '#web/parts/jobs/job-view.tsx';
import { jobWords } from '#web/parts/jobs/job-words.ts';
import { Panel } from '#web/ui/panel.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type LastJobsDialogProps = { readonly jobs: readonly WireJob[]; readonly onClose: () => void };

/** The last long work, what came of it, and the way to each. */
export function LastJobsDialog({ jobs, onClose }: LastJobsDialogProps) {
  return (
    <Panel title={t`Finished work`} onClose={onClose}>
      {jobs.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>No jobs yet. Uploads, exports and closes are told here when they are over.</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {jobs.map((job) => (
            <li key={job.id} className="space-y-0.5 py-3 first:pt-0">
              <p className="flex items-baseline justify-between gap-4">
                <Link
                  to="/jobs/$jobId"
                  params={{ jobId: job.id }}
                  onClick={onClose}
                  className={textLinkClass}
                >
                  {jobWords[job.kind]}
                </Link>
                <JobStatusView status={job.status} />
              </p>
              <p className="text-table text-ink-soft">{jobSummary(job.counts)}</p>
              <p className="text-xs text-ink-faint">{formatInstant(job.finishedAt ?? job.createdAt)}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="pt-4">
        <Link to="/jobs" onClick={onClose} className={textLinkClass}>
          <Trans>All jobs</Trans>
        </Link>
      </p>
    </Panel>
  );
}
