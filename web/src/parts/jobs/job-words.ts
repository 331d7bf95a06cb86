import { t } from '@lingui/core/macro';
import type { JobKind } from '#shared/schemas/jobs.ts';

/** What each kind of long work is called. */
export const jobWords: Readonly<Record<JobKind, string>> = {
  'repertoire-ingestion': t`Repertoire ingestion`,
  'repertoire-sync': t`Repertoire fetch`,
  'usage-ingestion': t`Play log ingestion`,
  'usage-withdrawal': t`Plays withdrawn`,
  'index-build': t`Index build`,
  rematch: t`Rematch`,
  'close-cycle': t`Cycle close`,
  'provisional-run': t`Provisional run`,
  recompute: t`Recomputation`,
  'statement-export': t`Statement export`,
  'unidentified-list': t`List of unidentified plays`,
};
