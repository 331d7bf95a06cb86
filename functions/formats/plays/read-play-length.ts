import type { RowCells } from '#functions/formats/csv/row-cells.ts';
import { parseLength } from '#functions/formats/tables/parse-length.ts';
import { MAX_PLAY_SECONDS } from '#shared/schemas/usage.ts';
import { parseMoment } from './parse-moment.ts';
import { parseTimeOfDay } from './parse-time-of-day.ts';
import type { PlayReading } from './play-reading.ts';

const MAX_CHARACTERS = 40;
const DAY_SECONDS = 86_400;

/**
 * How long a play was, in whole seconds, parts of a second cut off: as the log says, or from its beginning to its end.
 * Undefined where the log says neither. Anything else in these cells rejects the row.
 */
export function readPlayLength(
  cells: RowCells,
  { settings }: Pick<PlayReading, 'settings'>,
  playedAt: string | undefined,
): number | undefined {
  const actual = cells.text('duration_seconds', MAX_CHARACTERS);
  if (actual !== undefined) {
    const seconds = secondsOf(actual, settings.lengthUnit);
    if (seconds !== undefined && seconds <= MAX_PLAY_SECONDS) return Math.floor(seconds);
    const message = `expected a length such as 3:27 or 207 seconds, at most ${MAX_PLAY_SECONDS} seconds`;
    cells.reject('row.number-invalid', { column: 'duration_seconds', message, actual });
    return undefined;
  }
  return fromEnd(cells, playedAt);
}

/** Parts of a day are a spreadsheet's, whose seconds are whole but for the last binary digits. */
function secondsOf(text: string, unit: PlayReading['settings']['lengthUnit']): number | undefined {
  if (unit !== 'days') return parseLength(text, unit);
  return /^\d*[.,]\d+$/.test(text)
    ? Math.round(Number(text.replace(',', '.')) * DAY_SECONDS)
    : parseLength(text);
}

/** From the beginning to the end: both on the same clock, the end after midnight where it is the smaller. */
function fromEnd(cells: RowCells, playedAt: string | undefined): number | undefined {
  const actual = cells.text('end_time', MAX_CHARACTERS);
  if (actual === undefined || playedAt === undefined) return undefined;
  const begun = beginSeconds(cells);
  const moment = parseMoment(actual);
  if (moment !== undefined && 'instant' in moment)
    return Math.floor(Math.max(0, Date.parse(moment.instant) - Date.parse(playedAt)) / 1000);
  const ended = moment?.seconds ?? parseTimeOfDay(actual);
  if (ended === undefined) {
    cells.reject('row.time-invalid', {
      column: 'end_time',
      message: 'expected a time of day such as 18:42:18',
      actual,
    });
    return undefined;
  }
  return begun === undefined ? undefined : (ended - begun + 2 * DAY_SECONDS) % DAY_SECONDS;
}

/** The time of day at which the play began, as the log writes it. */
function beginSeconds(cells: RowCells): number | undefined {
  const text = cells.text('played_at', MAX_CHARACTERS) ?? cells.text('time', MAX_CHARACTERS) ?? '';
  const moment = parseMoment(text);
  if (moment !== undefined) return 'instant' in moment ? undefined : moment.seconds;
  return parseTimeOfDay(text);
}
