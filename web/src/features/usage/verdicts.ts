import { t } from '@lingui/core/macro';
import type { SongVerdict } from '#shared/schemas/matching.ts';

/** What was decided about a song, as people read it. */
export const VERDICTS: Readonly<Record<SongVerdict, string>> = {
  work: t`Linked`,
  'not-music': t`Not music`,
  ignored: t`Ignored`,
  withdrawn: t`Taken back`,
};
