import type { ColumnNames } from '#functions/formats/csv/column-names.ts';
import { DateOrders } from './date-orders.ts';
import { isNotMusic } from './not-music.ts';
import { type WrittenDate, writtenDate } from './parse-date.ts';
import { parseMoment } from './parse-moment.ts';
import { parseTimeOfDay } from './parse-time-of-day.ts';
import { TimeOrders } from './time-order.ts';

const DAY_SECONDS = 86_400;
/** Lengths above are milliseconds: nobody plays a record of three hours. */
const LONGEST_SONG = 10_000;
const MAX_PAIRS = 2000;
const MAX_NAMES = 50;

/** What all rows of a log say together: how it writes dates, in which order its times are, what its cells hold. */
export class LogEvidence {
  readonly dates = new DateOrders();
  readonly times = new TimeOrders();
  /** Cells with artist and title. */
  readonly pairs: string[] = [];
  /** Categories that are no music, each with how often it came. */
  readonly notMusic = new Map<string, number>();
  rows = 0;
  /** Times that have no offset, so that the station's zone goes for them. */
  onClock = 0;
  #numbers = 0;
  #longNumbers = 0;
  #partsOfDays = 0;
  #standing = '';
  #names: ColumnNames | undefined;

  /** Says where the columns stand in the rows to come. */
  readBy(names: ColumnNames): void {
    this.#names = names;
  }

  /** A date outside the rows, which goes for those to come. */
  stand(text: string, date: WrittenDate): void {
    this.#standing = text;
    this.dates.take(text, date);
  }

  take(values: readonly string[]): void {
    const cell = (column: string): string => {
      const position = this.#names?.position(column);
      return position === undefined ? '' : (values[position] ?? '').trim();
    };
    this.rows += 1;
    this.#takeBegin(cell);
    const pair = cell('title_artist');
    if (pair !== '' && this.pairs.length < MAX_PAIRS) this.pairs.push(pair);
    const category = cell('category');
    if (
      category !== '' &&
      isNotMusic(category) &&
      (this.notMusic.has(category) || this.notMusic.size < MAX_NAMES)
    )
      this.notMusic.set(category, (this.notMusic.get(category) ?? 0) + 1);
    const length = cell('duration_seconds');
    if (/^\d+(?:\.\d+)?$/.test(length)) {
      this.#numbers += 1;
      if (Number(length) > LONGEST_SONG) this.#longNumbers += 1;
      if (Number(length) > 0 && Number(length) < 1) this.#partsOfDays += 1;
    }
  }

  /** Whether the lengths are numbers that only milliseconds make songs of. */
  get isInMilliseconds(): boolean {
    return this.#numbers > 0 && this.#longNumbers * 2 > this.#numbers;
  }

  /** Whether the lengths are parts of a day, as spreadsheets keep them: nothing is played for less than a second. */
  get isInDays(): boolean {
    return this.#numbers > 0 && this.#partsOfDays * 2 > this.#numbers;
  }

  #takeBegin(cell: (column: string) => string): void {
    const station = cell('station_id');
    const both = cell('played_at');
    if (both !== '') {
      const moment = parseMoment(both);
      if (moment === undefined) return;
      if ('instant' in moment) {
        const seconds = (Date.parse(moment.instant) / 1000) % DAY_SECONDS;
        this.times.take(station, moment.instant.slice(0, 10), seconds);
        return;
      }
      this.onClock += 1;
      this.dates.take(both, moment.date);
      this.times.take(station, JSON.stringify(moment.date), moment.seconds);
      return;
    }
    const date = cell('date');
    const written = date === '' ? undefined : writtenDate(date);
    if (written !== undefined) this.stand(date, written);
    const seconds = parseTimeOfDay(cell('time'));
    if (seconds === undefined) return;
    this.onClock += 1;
    this.times.take(station, this.#standing, seconds);
  }
}
