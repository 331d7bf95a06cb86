import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import type { Job } from '#shared/schemas/jobs.ts';

/** What a job counted and left behind. */
type Left = Pick<Job, 'counts' | 'problems' | 'problemCount' | 'odd' | 'result'>;

/**
 * Marks a job as succeeded, with its counts and results. A job that is not running stays as it is, because steps may be
 * repeated.
 */
export function succeeded<J extends Left & Pick<Job, 'status' | 'progress' | 'finishedAt'>>(
  job: J,
  at: string,
  left: Partial<Left>,
): J {
  if (!mayFollow(JOB, job.status, 'succeed')) return job;
  const progress = { ...job.progress, done: job.progress.total };
  return { ...job, ...left, status: JOB.acts.succeed.to, progress, finishedAt: at };
}
