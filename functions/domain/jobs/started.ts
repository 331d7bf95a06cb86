import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import type { Job } from '#shared/schemas/jobs.ts';

/** A job once its first step runs. One that runs already, or has ended, stays as it is: steps are repeated. */
export function started<J extends Pick<Job, 'status' | 'startedAt'>>(job: J, at: string): J {
  return mayFollow(JOB, job.status, 'start') ? { ...job, status: JOB.acts.start.to, startedAt: at } : job;
}
