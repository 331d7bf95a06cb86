import { hasEnded } from '#shared/machines/job.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import { isDryRun } from '#web/parts/jobs/is-dry-run.ts';

type Ended = Pick<Job, 'kind' | 'status' | 'result' | 'problems' | 'counts' | 'progress'>;

/** Whether an ingestion has plays that could be taken back: it has ended, was no trial, took something, and still has it. */
export function isWithdrawable(job: Ended): boolean {
  if (job.kind !== 'usage-ingestion' || !hasEnded(job.status) || isDryRun(job)) return false;
  if (job.result?.['withdrawal'] !== undefined) return false;
  const accepted = job.counts['accepted'];
  // One that failed or was cancelled has not been added up; what its steps took is there all the same.
  return job.status !== 'succeeded' ? job.progress.done > 0 : typeof accepted === 'number' && accepted > 0;
}
