import type { PlayRecord } from '#functions/formats/records.ts';
import { MAX_PLAY_SECONDS, MatchMethod } from '#shared/schemas/usage.ts';
import type { Layout } from './layout.ts';
import { CSV_LIMITS } from './limits.ts';
import { parseInstant } from './parse-instant.ts';
import { readIsrc, readIswc } from './read-identifier.ts';
import { readProbability, readWhole } from './read-number.ts';
import type { RowCells } from './row-cells.ts';

const MAX_TEXT_CHARACTERS = 1000;

/** A play log: `play_id, station_id, played_at, title, artist, isrc, iswc, duration_seconds, method, confidence`. */
export const PLAYS: Layout<PlayRecord> = {
  noun: 'plays',
  required: ['play_id', 'station_id', 'played_at'],
  optional: ['title', 'artist', 'isrc', 'iswc', 'duration_seconds', 'method', 'confidence'],
  read: readPlay,
};

function readPlay(cells: RowCells): PlayRecord | undefined {
  const playId = cells.required('play_id', CSV_LIMITS.idCharacters);
  const stationId = cells.required('station_id', CSV_LIMITS.idCharacters);
  const playedAt = readPlayedAt(cells);
  const title = cells.text('title', MAX_TEXT_CHARACTERS);
  const artist = cells.text('artist', MAX_TEXT_CHARACTERS);
  const isrc = readIsrc(cells);
  const iswc = readIswc(cells);
  const durationSeconds = readWhole(cells, 'duration_seconds', MAX_PLAY_SECONDS);
  const method = readMethod(cells);
  const confidence = readProbability(cells, 'confidence');
  if (cells.isRejected || playedAt === undefined) return undefined;
  return {
    playId,
    stationId,
    playedAt,
    ...(title !== undefined && { title }),
    ...(artist !== undefined && { artist }),
    ...(isrc !== undefined && { isrc }),
    ...(iswc !== undefined && { iswc }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(method !== undefined && { method }),
    ...(confidence !== undefined && { confidence }),
  };
}

function readPlayedAt(cells: RowCells): string | undefined {
  const actual = cells.required('played_at', CSV_LIMITS.idCharacters);
  const playedAt = parseInstant(actual);
  if (playedAt === undefined && actual !== '') {
    const message = 'expected a time with its offset such as 2026-03-15T18:38:51Z (RFC 3339)';
    cells.reject('row.time-invalid', { column: 'played_at', message, actual });
  }
  return playedAt;
}

/** How a fingerprint engine says that it knew the play; a word that is not known is left out with a warning. */
function readMethod(cells: RowCells): string | undefined {
  const actual = cells.text('method', CSV_LIMITS.idCharacters);
  if (actual === undefined) return undefined;
  const method = MatchMethod.safeParse(actual.toLowerCase());
  if (method.success) return method.data;
  const message = `expected one of ${MatchMethod.options.join(', ')}`;
  cells.warn('row.value-invalid', { column: 'method', message, actual });
  return undefined;
}
