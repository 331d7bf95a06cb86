import { JOB } from '#shared/machines/job.ts';
import type { JobStatus } from '#shared/schemas/jobs.ts';
import { Status } from '#web/ui/status.tsx';
import { JOB_STATES } from './job-states.ts';

/** Where a job stands. */
export function JobStatusView({ status }: { readonly status: JobStatus }) {
  return <Status tone={JOB.states[status].tone}>{JOB_STATES[status]}</Status>;
}
