import type { Job } from '#shared/schemas/job.ts';

/** Whether a job was tried dry and so has changed nothing, as its result says once it is over. */
export function isDryRun({ result }: Pick<Job, 'result'>): boolean {
  return result?.['dryRun'] === 'true';
}
