import type { JobStatus } from '#shared/schemas/jobs.ts';

export const JOB_STATUSES: Readonly<Record<JobStatus, string>> = {
  queued: 'Queued',
  running: 'Running',
  succeeded: 'Succeeded',
  failed: 'Failed',
};
