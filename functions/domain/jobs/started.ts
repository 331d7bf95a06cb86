import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import type { Job } from '#shared/schemas/jobs.ts';

/** Marks a job as started. A job that is running or has ended stays as it is, because steps may be repeated. */
export function started<J extends Pick<Job, 'status' | 'startedAt'>>(job: J, at: string): J {
  return mayFollow(JOB, job.status, 'start') ? { ...job, status: JOB.acts.start.to, startedAt: at } : job;
}
