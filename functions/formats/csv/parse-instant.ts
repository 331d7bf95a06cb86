/**
 * A point in time as RFC 3339 §5.6 writes it, in UTC with milliseconds; undefined where it is invalid or lacks the offset.
 * Digits beyond the milliseconds are cut off. Years from 1900; no leap seconds.
 *
 * @example
 * parseInstant('2026-01-31T23:30:00-01:00'); // → '2026-02-01T00:30:00.000Z'
 */
export function parseInstant(text: string): string | undefined {
  if (WHOLE_SECOND_IN_UTC.test(text) && isDay(text)) return `${text.slice(0, -1)}.000Z`;
  const match = RFC_3339.exec(text);
  if (match === null) return undefined;
  const [, date = '', time, fraction = '', zulu, sign, hours, minutes] = match;
  if (!isDay(date)) return undefined;
  const local = `${date}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  if (zulu !== undefined) return local;

  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(Date.parse(local) - offset * 60_000).toISOString();
}

const RFC_3339 =
  /^((?:19|2\d)\d\d-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
/** What nearly all logs write. */
const WHOLE_SECOND_IN_UTC = /^(?:19|2\d)\d\d-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY-MM-DD`, at the start of the text, is a day of the calendar. */
function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
  return day >= 1 && day <= days;
}
