import { Cron } from 'croner';
import { localTime } from '#functions/domain/calendar.ts';

const FIELDS = 5;

/** Whether a text is a schedule of five fields: minute, hour, day, month, weekday. */
export function isReportSchedule(cron: string): boolean {
  return scheduleOf(cron, 'UTC') !== undefined;
}

/**
 * The next day of a schedule after an instant, in a time zone; undefined where it has none.
 *
 * @example
 * nextScheduledDay('0 8 15 1,7 *', { now: '2026-02-01T09:00:00Z', timezone: 'Africa/Accra' }); // → '2026-07-15'
 */
export function nextScheduledDay(
  cron: string,
  { now, timezone }: { readonly now: string; readonly timezone: string },
): string | undefined {
  const next = scheduleOf(cron, timezone)?.nextRun(new Date(now));
  return next == null ? undefined : localTime(next.toISOString(), timezone).date;
}

function scheduleOf(cron: string, timezone: string): Cron | undefined {
  if (cron.trim().split(/\s+/).length !== FIELDS) return undefined;
  try {
    return new Cron(cron, { timezone, mode: '5-part', paused: true });
  } catch {
    return undefined;
  }
}
