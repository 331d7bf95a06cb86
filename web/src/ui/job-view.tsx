import type { readJob } from '#shared/contract/operations.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatCount } from '#web/lib/format-count.ts';
import { jobWords } from '#web/lib/job-words.ts';
import { rejectedOf } from '#web/lib/rejected-of.ts';
import { Elapsed } from './elapsed.tsx';
import { JobCounts } from './job-counts.tsx';
import { JobProblems } from './job-problems.tsx';
import { JobStatusView } from './job-status.tsx';
import { Progress } from './progress.tsx';
import { textLinkClass } from './text-link-class.ts';

export type WireJob = WireReplyOf<typeof readJob>;

/** Long work: state, progress, counts, problems, time; and what it left. */
export function JobView({ job }: { readonly job: WireJob }) {
  const { done, total } = job.progress;
  const rejected = rejectedOf(job.counts) === 0 ? undefined : job.result?.['rejectedRows'];
  return (
    <section
      aria-label={jobWords[job.kind]}
      className="space-y-4 rounded-lg border border-line bg-surface p-4"
    >
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-semibold">{jobWords[job.kind]}</h2>
        <span className="flex items-center gap-4 text-table text-ink-faint">
          <Elapsed from={job.startedAt} to={job.finishedAt} />
          <JobStatusView status={job.status} />
        </span>
      </header>
      <Progress
        label="Progress"
        done={done}
        total={total}
        words={`${formatCount(done)} of ${formatCount(total)}`}
      />
      <JobCounts counts={job.counts} />
      <JobProblems problems={job.problems} count={job.problemCount} />
      {rejected === undefined ? null : (
        <a className={textLinkClass} href={rejected} download>
          Download rejected rows
        </a>
      )}
    </section>
  );
}
