import type { JobRecord } from '#functions/ports/records.ts';

/** The queue in which a job waits: ingestions of one partner go one after the other, and so do play logs. */
export function turnOf(job: Pick<JobRecord, 'kind' | 'partnerId' | 'id'>): string {
  return job.kind === 'repertoire-ingestion' ? `repertoire/${job.partnerId}` : `${job.kind}/${job.id}`;
}
