import { t } from '@lingui/core/macro';
import type { JobStatus } from '#shared/schemas/jobs.ts';

/** What each state of long work is called, as the API says it in English. */
export const JOB_STATES: Readonly<Record<JobStatus, string>> = {
  queued: t({ message: 'Queued', context: 'job' }),
  running: t({ message: 'Running', context: 'job' }),
  'needs-mapping': t({ message: 'Needs an answer', context: 'job' }),
  succeeded: t({ message: 'Succeeded', context: 'job' }),
  failed: t({ message: 'Failed', context: 'job' }),
  cancelled: t({ message: 'Cancelled', context: 'job' }),
};
