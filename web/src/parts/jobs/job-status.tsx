import type { JobStatus } from '#shared/schemas/jobs.ts';
import { Status, type StatusTone } from '#web/ui/status.tsx';

export const JOB_STATUSES: Readonly<Record<JobStatus, string>> = {
  queued: 'Queued',
  running: 'Running',
  succeeded: 'Succeeded',
  failed: 'Failed',
};
const TONES: Readonly<Record<JobStatus, StatusTone>> = {
  queued: 'neutral',
  running: 'attention',
  succeeded: 'positive',
  failed: 'negative',
};

/** Where a job stands. */
export function JobStatusView({ status }: { readonly status: JobStatus }) {
  return <Status tone={TONES[status]}>{JOB_STATUSES[status]}</Status>;
}
