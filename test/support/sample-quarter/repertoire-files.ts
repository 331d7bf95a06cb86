import { stringify } from 'csv-stringify/sync';
import type { SampleParty, SampleWork } from './catalogue.ts';
import { punctuated } from './identifiers.ts';

const WORK_COLUMNS = [
  'work_id',
  'title',
  'alt_titles',
  'iswc',
  'isrc',
  'writers',
  'publishers',
  'shares',
  'genre',
];
const RECORDING_COLUMNS = ['isrc', 'title', 'artist', 'duration_seconds', 'iswc', 'work_id'];

/** A society's works file; `mistakes` are further rows as they would come from it. */
export function worksFile(
  works: readonly SampleWork[],
  mistakes: readonly (readonly string[])[] = [],
): string {
  const rows = works.map(
    ({ workId, title, alternativeTitle, iswc, recordings, writers, publishers, sharesKnown }) => [
      workId,
      title,
      alternativeTitle,
      punctuated(iswc),
      iswc === '' ? recordings.map(({ isrc }) => isrc).join(';') : '',
      writers.map(entry).join(';'),
      publishers.map(entry).join(';'),
      sharesKnown ? [...writers, ...publishers].map(({ percent }) => percent).join(';') : '',
      'Popular',
    ],
  );
  return stringify([WORK_COLUMNS, ...rows, ...mistakes]);
}

/** A society's recordings file: each by its work's ISWC, or by its work id where there is none. */
export function recordingsFile(
  works: readonly SampleWork[],
  mistakes: readonly (readonly string[])[] = [],
): string {
  const rows = works.flatMap(({ workId, title, iswc, recordings }) =>
    recordings.map(({ isrc, artist, durationSeconds }) => [
      isrc,
      title,
      artist,
      String(durationSeconds),
      punctuated(iswc),
      workId,
    ]),
  );
  return stringify([RECORDING_COLUMNS, ...rows, ...mistakes]);
}

const entry = ({ name, ipi, role, society }: SampleParty) =>
  [name, ipi, role, society].join('|').replace(/\|+$/, '');
