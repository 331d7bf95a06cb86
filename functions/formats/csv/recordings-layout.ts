import type { RepertoireRecord } from '#functions/formats/records.ts';
import { parseIsrc } from '#shared/ids.ts';
import { MAX_PLAY_SECONDS } from '#shared/schemas/usage.ts';
import type { Layout } from './layout.ts';
import { CSV_LIMITS } from './limits.ts';
import { NO_ISRC, readIswc } from './read-identifier.ts';
import { readSeconds } from './read-number.ts';
import { recordingRecord } from './recording-record.ts';
import type { RowCells } from './row-cells.ts';

/** A recordings file: `isrc, title, artist, duration_seconds, iswc, work_id`; a row without a valid ISRC is rejected. */
export const RECORDINGS: Layout<RepertoireRecord> = {
  noun: 'recordings',
  required: ['isrc', 'title'],
  optional: ['artist', 'duration_seconds', 'iswc', 'work_id'],
  read: readRecording,
};

function readRecording(cells: RowCells): RepertoireRecord | undefined {
  const actual = cells.required('isrc', CSV_LIMITS.idCharacters);
  const isrc = parseIsrc(actual);
  if (isrc === undefined && actual !== '') {
    cells.reject('row.isrc-invalid', { column: 'isrc', message: NO_ISRC, actual });
  }
  const title = cells.required('title', CSV_LIMITS.nameCharacters);
  const artist = cells.text('artist', CSV_LIMITS.nameCharacters);
  const durationSeconds = readSeconds(cells, 'duration_seconds', MAX_PLAY_SECONDS);
  const iswc = readIswc(cells);
  const partnerWorkId = cells.text('work_id', CSV_LIMITS.idCharacters);
  if (cells.isRejected || isrc === undefined) return undefined;
  if (iswc === undefined && partnerWorkId === undefined) {
    const message = 'The recording leads to no work: it has neither an ISWC nor a work id';
    cells.warn('row.identifier-missing', { column: 'iswc', message });
  }
  return {
    noun: 'recording',
    recording: recordingRecord({ isrc, title, artist, durationSeconds, iswc, partnerWorkId }),
  };
}
