import { inWords } from './in-words.ts';

const SAID: Readonly<Record<string, string>> = {
  fetched: 'Files fetched',
  known: 'Known already',
  review: 'In review',
  locked: 'In closed cycles',
};

/** What a job counted, as its heading reads. */
export function countWords(noun: string): string {
  return SAID[noun] ?? inWords(noun);
}
