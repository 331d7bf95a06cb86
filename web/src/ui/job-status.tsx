import type { JobStatus } from '#shared/schemas/jobs.ts';
import { Status, type StatusTone } from './status.tsx';

const STATES: Readonly<Record<JobStatus, readonly [StatusTone, string]>> = {
  queued: ['neutral', 'Queued'],
  running: ['attention', 'Running'],
  succeeded: ['positive', 'Succeeded'],
  failed: ['negative', 'Failed'],
};

/** Where a job stands. */
export function JobStatusView({ status }: { readonly status: JobStatus }) {
  const [tone, words] = STATES[status];
  return <Status tone={tone}>{words}</Status>;
}
