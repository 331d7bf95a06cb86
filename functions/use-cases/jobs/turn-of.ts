import type { JobRecord } from '#functions/ports/records.ts';

/**
 * The queue in which a job waits: ingestions of one partner go one after the other, and so do play logs, which together
 * would write more than a new table takes.
 */
export function turnOf(job: Pick<JobRecord, 'kind' | 'partnerId' | 'id'>): string {
  if (job.kind === 'repertoire-ingestion') return `repertoire/${job.partnerId}`;
  return job.kind === 'usage-ingestion' ? 'plays' : `${job.kind}/${job.id}`;
}
