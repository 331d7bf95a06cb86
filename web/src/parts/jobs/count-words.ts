import { inWords } from '#web/format/in-words.ts';

const WORDS: Readonly<Record<string, string>> = {
  fetched: 'Files fetched',
  known: 'Known already',
  review: 'In review',
  locked: 'In closed cycles',
  notMusic: 'No music',
  withdrawn: 'Taken back',
  kept: 'Kept',
};

/** The heading over one of a job’s counts. */
export function countWords(noun: string): string {
  return WORDS[noun] ?? inWords(noun);
}
