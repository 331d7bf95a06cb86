import type { readJob } from '#shared/contract/jobs.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatCount } from '#web/lib/format-count.ts';
import { isDryRun } from '#web/lib/is-dry-run.ts';
import { jobWords } from '#web/lib/job-words.ts';
import { Elapsed } from './elapsed.tsx';
import { JobCounts } from './job-counts.tsx';
import { JobFiles } from './job-files.tsx';
import { JobProblems } from './job-problems.tsx';
import { JobStatusView } from './job-status.tsx';
import { Progress } from './progress.tsx';

export type WireJob = WireReplyOf<typeof readJob>;

type JobViewProps = {
  readonly job: WireJob;
  /** Whether it is known to change nothing before its result says so. */
  readonly dryRun?: boolean;
};

/** Long work: state, progress, counts, problems, time; and what it left. */
export function JobView({ job, dryRun = isDryRun(job) }: JobViewProps) {
  const { done, total } = job.progress;
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
      {dryRun ? (
        <p className="text-ink-soft">
          Tried only, nothing is changed. The counts are those that it would have.
        </p>
      ) : null}
      <JobCounts counts={job.counts} />
      <JobProblems problems={job.problems} count={job.problemCount} />
      <JobFiles job={job} />
    </section>
  );
}
