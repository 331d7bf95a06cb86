import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { Elapsed } from '#web/ui/elapsed.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { JobStatusView } from './job-status.tsx';
import { jobSummary } from './job-summary.ts';
import type { WireJob } from './job-view.tsx';
import { jobWords } from './job-words.ts';

/** How jobs are listed. */
export const jobColumns: readonly Column<WireJob>[] = [
  {
    heading: t`Job`,
    value: ({ kind }) => kind,
    cell: (job) => (
      <Link to="/jobs/$jobId" params={{ jobId: job.id }} className={`${textLinkClass} whitespace-nowrap`}>
        {jobWords[job.kind]}
      </Link>
    ),
  },
  {
    heading: t`Result`,
    value: ({ counts }) => jobSummary(counts),
    cell: (job) => <span className="line-clamp-1">{jobSummary(job.counts)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Problems`,
    value: ({ problemCount }) => problemCount,
    cell: (job) => formatCount(job.problemCount),
    numeric: true,
  },
  {
    heading: t`Took`,
    cell: (job) => <Elapsed from={job.startedAt} to={job.finishedAt} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Started`,
    value: ({ createdAt }) => createdAt,
    cell: (job) => <span className="whitespace-nowrap">{formatInstant(job.createdAt)}</span>,
    wideOnly: true,
  },
  { heading: t`Status`, value: ({ status }) => status, cell: (job) => <JobStatusView status={job.status} /> },
];
