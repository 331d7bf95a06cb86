import { JOB } from '#shared/machines/job.ts';
import type { JobStatus } from '#shared/schemas/jobs.ts';
import { Status } from '#web/ui/status.tsx';

/** Where a job stands. */
export function JobStatusView({ status }: { readonly status: JobStatus }) {
  const { label, tone } = JOB.states[status];
  return <Status tone={tone}>{label}</Status>;
}
