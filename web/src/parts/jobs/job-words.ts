import type { JobKind } from '#shared/schemas/jobs.ts';

/** What each kind of long work is called. */
export const jobWords: Readonly<Record<JobKind, string>> = {
  'repertoire-ingestion': 'Repertoire ingestion',
  'repertoire-sync': 'Repertoire fetch',
  'usage-ingestion': 'Play log ingestion',
  'usage-withdrawal': 'Plays withdrawn',
  'index-build': 'Index build',
  rematch: 'Rematch',
  'close-cycle': 'Cycle close',
  'provisional-run': 'Provisional run',
  recompute: 'Recomputation',
  'statement-export': 'Statement export',
  'unidentified-list': 'List of unidentified plays',
};
