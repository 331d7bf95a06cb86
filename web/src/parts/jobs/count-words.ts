import { t } from '@lingui/core/macro';
import { inWords } from '#web/format/in-words.ts';

const WORDS: Readonly<Record<string, string>> = {
  works: t`Works`,
  recordings: t`Recordings`,
  writers: t`Writers`,
  publishers: t`Publishers`,
  plays: t`Plays`,
  songs: t`Songs`,
  stations: t`Stations`,
  lines: t`Lines`,
  entries: t`Entries`,
  files: t`Files`,
  accepted: t`Accepted`,
  matched: t`Matched`,
  unmatched: t`Unmatched`,
  duplicates: t`Duplicates`,
  created: t`Created`,
  updated: t`Updated`,
  unchanged: t`Unchanged`,
  rejected: t`Rejected`,
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
