import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { readJob } from '#shared/contract/jobs.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatCount } from '#web/format/format-count.ts';
import { Elapsed } from '#web/ui/elapsed.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Progress } from '#web/ui/progress.tsx';
import { daysOfPlays } from './days-of-plays.ts';
import { isDryRun } from './is-dry-run.ts';
import { JobCounts } from './job-counts.tsx';
import { JobFiles } from './job-files.tsx';
import { JobProblems } from './job-problems.tsx';
import { JobStatusView } from './job-status.tsx';
import { jobWords } from './job-words.ts';

export type WireJob = WireReplyOf<typeof readJob>;

const JobRemarks = lazy(async () => ({ default: (await import('./job-remarks.tsx')).JobRemarks }));

type JobViewProps = {
  readonly job: WireJob;
  /** Whether it changes nothing, where that is known before its result says so. */
  readonly dryRun?: boolean;
};

/** A job: state, time, progress, counts, problems, and the files it left. */
export function JobView({ job, dryRun = isDryRun(job) }: JobViewProps) {
  const { done, total } = job.progress;
  const days = daysOfPlays(job.result);
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
      {job.status === 'needs-mapping' ? (
        <p className="text-ink-soft">
          <Trans>It waits until somebody says how its table is read. Nothing of it was taken.</Trans>
        </p>
      ) : (
        <Progress
          label={t`Progress`}
          done={done}
          total={total}
          words={t`${formatCount(done)} of ${formatCount(total)}`}
        />
      )}
      {dryRun ? (
        <p className="text-ink-soft">
          <Trans>Tried only, nothing is changed. The counts are those that it would have.</Trans>
        </p>
      ) : null}
      {days === undefined ? null : <Facts facts={[[t`Days of the plays`, days]]} />}
      <JobCounts counts={job.counts} />
      {job.assumed.length + job.odd.length === 0 ? null : (
        <Suspense>
          <JobRemarks job={job} />
        </Suspense>
      )}
      <JobProblems problems={job.problems} count={job.problemCount} />
      <JobFiles job={job} />
    </section>
  );
}
