const DAY_MS = 86_400_000;
/** Plays are of our time: what lies outside is a typing error or the zero of a spreadsheet. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/** `YYYY-MM-DD`, where the calendar has this day between 1980 and 2099. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 ? at.toISOString().slice(0, 10) : undefined;
}

/** The day that many days after `YYYY-MM-DD`. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** From one `YYYY-MM-DD` to another, in days. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** The day of a spreadsheet's serial number: 46093 is 2026-03-12 (days count from 1899-12-30). */
export function daySerial(serial: number): string | undefined {
  if (!Number.isFinite(serial) || serial < 29_221 || serial >= 73_051) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
