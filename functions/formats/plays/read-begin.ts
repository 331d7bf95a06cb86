import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import { parseInstant } from '#functions/formats/csv/parse-instant.ts';
import type { RowCells } from '#functions/formats/csv/row-cells.ts';
import { type DateOrder, dayIn, type WrittenDate, writtenDate } from './parse-date.ts';
import { parseMoment } from './parse-moment.ts';
import { parseTimeOfDay } from './parse-time-of-day.ts';
import type { PlayReading } from './play-reading.ts';
import type { KnownStation } from './station-book.ts';
import { instantOnClock } from './station-clock.ts';

/**
 * When a play began, in UTC with milliseconds: from one cell with date and time, or from a time and a date of the row,
 * above the rows, of the sheet or of the file. Times without offset are those of the station's clock. A row without is
 * rejected, with what was expected.
 */
export function readBegin(
  cells: RowCells,
  reading: PlayReading,
  station: KnownStation | undefined,
): string | undefined {
  return cells.has('played_at')
    ? fromOneCell(cells, reading, station)
    : fromTwoCells(cells, reading, station);
}

function fromOneCell(
  cells: RowCells,
  reading: PlayReading,
  station: KnownStation | undefined,
): string | undefined {
  const actual = cells.required('played_at', CSV_LIMITS.idCharacters);
  if (actual === '') return undefined;
  const instant = parseInstant(actual);
  if (instant !== undefined) return instant;
  const moment = parseMoment(actual);
  if (moment === undefined || 'instant' in moment)
    return invalid(cells, 'played_at', { actual, expected: 'a date and a time such as 2026-03-15 18:38:51' });
  return onClock(cells, reading, {
    station,
    column: 'played_at',
    actual,
    date: moment.date,
    seconds: moment.seconds,
  });
}

function fromTwoCells(
  cells: RowCells,
  reading: PlayReading,
  station: KnownStation | undefined,
): string | undefined {
  const { days, settings } = reading;
  const time = cells.required('time', CSV_LIMITS.idCharacters);
  const seconds = parseTimeOfDay(time) ?? timeOfMoment(time);
  if (time !== '' && seconds === undefined)
    invalid(cells, 'time', { actual: time, expected: 'a time of day such as 18:38:51' });
  const dateText = cells.text('date', CSV_LIMITS.idCharacters);
  const date = dateText === undefined ? standing(reading) : (writtenDate(dateText) ?? dateOfMoment(dateText));
  if (date === undefined) {
    if (dateText !== undefined)
      return invalid(cells, 'date', { actual: dateText, expected: 'a date such as 2026-03-15' });
    cells.reject('row.value-missing', {
      column: 'date',
      message: 'the row has no date, and none stands above it',
    });
    return undefined;
  }
  if (dateText !== undefined) days.stand(dayIn(date, settings.dateOrder ?? 'DMY'));
  if (seconds === undefined) return undefined;
  const actual = dateText ?? time;
  return onClock(cells, reading, { station, column: 'date', actual, date, seconds });
}

function standing({ days, settings }: PlayReading): WrittenDate | undefined {
  const day = days.standing ?? settings.day;
  return day === undefined ? undefined : { day };
}

type Shown = {
  readonly station: KnownStation | undefined;
  readonly column: string;
  readonly actual: string;
  readonly date: WrittenDate;
  readonly seconds: number;
};

/** What the station's clock showed, as a point in time. */
function onClock(
  cells: RowCells,
  { settings, days }: PlayReading,
  { station, column, actual, date, seconds }: Shown,
): string | undefined {
  const day = dayOf(date, settings.dateOrder);
  if (day === undefined)
    return invalid(cells, column, {
      actual,
      expected: 'a date that can be read in one way, such as 2026-03-15',
    });
  if (station === undefined) return undefined;
  const timeZone = settings.timeZone ?? station.timezone;
  if (timeZone === '') {
    const message = `There is no station ${station.stationId}, so its time zone is not known. Create it and send the row again`;
    cells.reject('play.unknown-station', { column: 'station_id', message, actual: station.stationId });
    return undefined;
  }
  return instantOnClock(days.dayOf(station.stationId, day, seconds), seconds, timeZone);
}

const dayOf = (date: WrittenDate, order: DateOrder | undefined): string | undefined =>
  order === undefined ? ('day' in date ? date.day : undefined) : dayIn(date, order);

/** The time of a cell that has a date too, as spreadsheets have it behind a time. */
function timeOfMoment(text: string): number | undefined {
  const moment = parseMoment(text);
  return moment === undefined || 'instant' in moment ? undefined : moment.seconds;
}

function dateOfMoment(text: string): WrittenDate | undefined {
  const moment = parseMoment(text);
  return moment === undefined || 'instant' in moment ? undefined : moment.date;
}

function invalid(
  cells: RowCells,
  column: string,
  { actual, expected }: { readonly actual: string; readonly expected: string },
): undefined {
  cells.reject('row.time-invalid', { column, message: `expected ${expected}`, actual });
  return undefined;
}
