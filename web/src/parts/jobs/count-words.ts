import { t } from '@lingui/core/macro';
import { inWords } from '#web/format/in-words.ts';

const WORDS: Readonly<Record<string, string>> = {
  fetched: t`Files fetched`,
  known: t`Known already`,
  review: t`In review`,
  locked: t`In closed cycles`,
  notMusic: t`No music`,
  withdrawn: t`Taken back`,
  kept: t`Kept`,
};

/** The heading over one of a job’s counts. */
export function countWords(noun: string): string {
  return WORDS[noun] ?? inWords(noun);
}
