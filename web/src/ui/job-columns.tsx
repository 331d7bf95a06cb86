import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/lib/format-count.ts';
import { formatInstant } from '#web/lib/format-instant.ts';
import { jobSummary } from '#web/lib/job-summary.ts';
import { jobWords } from '#web/lib/job-words.ts';
import type { Column } from './column.ts';
import { Elapsed } from './elapsed.tsx';
import { JobStatusView } from './job-status.tsx';
import type { WireJob } from './job-view.tsx';
import { textLinkClass } from './text-link-class.ts';

/** How jobs are listed. */
export const jobColumns: readonly Column<WireJob>[] = [
  {
    heading: 'Job',
    cell: (job) => (
      <Link to="/jobs/$jobId" params={{ jobId: job.id }} className={`${textLinkClass} whitespace-nowrap`}>
        {jobWords[job.kind]}
      </Link>
    ),
  },
  {
    heading: 'Result',
    cell: (job) => <span className="line-clamp-1">{jobSummary(job.counts)}</span>,
    wideOnly: true,
  },
  { heading: 'Problems', cell: (job) => formatCount(job.problemCount), numeric: true },
  {
    heading: 'Took',
    cell: (job) => <Elapsed from={job.startedAt} to={job.finishedAt} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Started',
    cell: (job) => <span className="whitespace-nowrap">{formatInstant(job.createdAt)}</span>,
    wideOnly: true,
  },
  { heading: 'Status', cell: (job) => <JobStatusView status={job.status} /> },
];
