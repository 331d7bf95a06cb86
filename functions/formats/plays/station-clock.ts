import { dayAfter } from './calendar-day.ts';

const DAY_SECONDS = 86_400;
const MINUTE_MS = 60_000;

/**
 * The point in time, in UTC with milliseconds, at which a station's clock showed a day and so many seconds since
 * midnight; 86,400 and more belong to the days after. An hour that a clock shows twice counts the first time, one that it
 * leaves out as if it had not been put forward.
 */
export function instantOnClock(day: string, seconds: number, timeZone: string): string {
  const date = seconds < DAY_SECONDS ? day : dayAfter(day, Math.floor(seconds / DAY_SECONDS));
  const shown = Date.parse(`${date}T00:00:00Z`) + (seconds % DAY_SECONDS) * 1000;
  const before = offsetMinutes(timeZone, shown - DAY_SECONDS * 1000);
  const after = offsetMinutes(timeZone, shown + DAY_SECONDS * 1000);
  const first = shown - before * MINUTE_MS;
  if (before === after || offsetMinutes(timeZone, first) === before) return new Date(first).toISOString();
  const second = shown - after * MINUTE_MS;
  const isShown = offsetMinutes(timeZone, second) === after;
  return new Date(isShown ? second : first).toISOString();
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const MAX_OFFSETS = 10_000;
const QUARTER_MS = 15 * MINUTE_MS;

/** Minutes that a zone is ahead of UTC at a point in time; zones change on quarters of an hour only. */
function offsetMinutes(timeZone: string, at: number): number {
  const key = `${timeZone} ${Math.floor(at / QUARTER_MS)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = readOffset(timeZone, at);
  if (offsets.size >= MAX_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function readOffset(timeZone: string, at: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):?(\d\d)?/.exec(name) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}
