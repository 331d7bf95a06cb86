import type { Job } from '#shared/schemas/jobs.ts';

/**
 * Whether trying a job again could do anything, as far as the job itself tells: a run is made anew, and a log whose plays
 * were taken back is sent anew. A close goes on only where its cycle is locked, which the answer says.
 */
export function isRetryable(job: Pick<Job, 'kind' | 'result'>): boolean {
  return job.kind !== 'provisional-run' && job.result?.['withdrawal'] === undefined;
}
