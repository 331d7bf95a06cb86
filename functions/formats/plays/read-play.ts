import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import { readIsrc, readIswc } from '#functions/formats/csv/read-identifier.ts';
import { readProbability } from '#functions/formats/csv/read-number.ts';
import type { RowCells } from '#functions/formats/csv/row-cells.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import { StationId } from '#shared/ids.ts';
import { MatchMethod } from '#shared/schemas/usage.ts';
import { isNotMusic, isSaidNotMusic } from './not-music.ts';
import { playKey } from './play-key.ts';
import type { PlayReading } from './play-reading.ts';
import type { PlaySettings } from './play-settings.ts';
import { readBegin } from './read-begin.ts';
import { readPlayLength } from './read-play-length.ts';
import { splitCell } from './split-cell.ts';
import type { KnownStation } from './station-book.ts';

const MAX_TEXT_CHARACTERS = 1000;

/** A row of a log: a play, what is no music, or neither where its cells say why. */
export type PlayRow =
  | { readonly kind: 'play'; readonly play: PlayRecord; readonly hasLength: boolean; readonly hasId: boolean }
  | { readonly kind: 'not-music'; readonly stationId: string; readonly playedAt: string };

/**
 * Reads one row of a play log. A row without station, time or anything that names what was played is rejected; an invalid
 * ISRC or ISWC is left out with a warning.
 */
export function readPlay(cells: RowCells, reading: PlayReading): PlayRow | undefined {
  const { settings } = reading;
  const playId = cells.text('play_id', CSV_LIMITS.idCharacters);
  if (playId === undefined && cells.has('play_id'))
    cells.reject('row.value-missing', { column: 'play_id', message: 'play_id is empty' });
  const station = readStation(cells, reading);
  const playedAt = readBegin(cells, reading, station);
  const { title, artist } = readSong(cells, settings);
  const category = cells.text('category', MAX_TEXT_CHARACTERS);
  if (
    (category !== undefined && isNotMusic(category, settings.notMusic)) ||
    (title !== undefined && artist === undefined && isSaidNotMusic(title, settings.notMusic))
  ) {
    if (cells.isRejected || station === undefined || playedAt === undefined) return undefined;
    return { kind: 'not-music', stationId: station.stationId, playedAt };
  }
  const isrc = readIsrc(cells);
  const iswc = readIswc(cells);
  const durationSeconds = readPlayLength(cells, reading, playedAt);
  const method = readMethod(cells);
  const confidence = readProbability(cells, 'confidence');
  if (title === undefined && isrc === undefined && iswc === undefined && !cells.has('play_id'))
    cells.reject('row.value-missing', { column: 'title', message: 'the row names nothing that was played' });
  if (cells.isRejected || station === undefined || playedAt === undefined) return undefined;
  const { stationId } = station;
  const play = {
    playId: playId ?? playKey({ stationId, playedAt, title, artist }),
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
  return { kind: 'play', play, hasLength: durationSeconds !== undefined, hasId: playId !== undefined };
}

/** The station by its id or name; where the log names none, the one that it is of. */
function readStation(cells: RowCells, { stations, settings }: PlayReading): KnownStation | undefined {
  const text = cells.text('station_id', CSV_LIMITS.nameCharacters) ?? settings.stationId;
  if (text === undefined) {
    cells.reject('row.value-missing', { column: 'station_id', message: 'station_id is empty' });
    return undefined;
  }
  const known = stations.find(text);
  if (known !== undefined) return known;
  // One that is not known yet is refused when plays are taken, if it can be an id at all.
  const id = StationId.safeParse(text).data;
  if (id !== undefined && settings.stationId === undefined)
    return { stationId: id, name: text, timezone: '' };
  const message = `There is no station ${text}. Create it, or correct the name, and send the row again`;
  cells.reject('play.unknown-station', { column: 'station_id', message, actual: text });
  return undefined;
}

function readSong(
  cells: RowCells,
  { cellOrder }: PlaySettings,
): { readonly title?: string | undefined; readonly artist?: string | undefined } {
  const both = cells.text('title_artist', MAX_TEXT_CHARACTERS);
  const artist = cells.text('artist', MAX_TEXT_CHARACTERS);
  if (both === undefined) return { title: cells.text('title', MAX_TEXT_CHARACTERS), artist };
  const split = splitCell(both, cellOrder);
  return { title: split.title, artist: artist ?? split.artist };
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
