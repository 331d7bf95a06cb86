import { Cron } from 'croner';
import { localTime } from '#functions/domain/calendar.ts';
import type { Reporting } from '#functions/domain/partners/reports-due.ts';

const FIELDS = 5;
const DAY_MS = 86_400_000;

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

/** The last day of a schedule up to today, in a time zone. */
export function lastScheduledDay(
  cron: string,
  { now, timezone }: { readonly now: string; readonly timezone: string },
): string | undefined {
  const instant = Date.parse(now);
  const today = localTime(now, timezone).date;
  const dayBefore = new Date(instant - DAY_MS).toISOString();
  if (nextScheduledDay(cron, { now: dayBefore, timezone }) === today) return today;
  const [before] = scheduleOf(cron, timezone)?.previousRuns(1, new Date(instant)) ?? [];
  return before && localTime(before.toISOString(), timezone).date;
}

/** The days of a schedule around an instant: the next as seen a day ago and as seen now. */
export function scheduledDays(
  cron: string,
  { now, timezone }: { readonly now: string; readonly timezone: string },
): Reporting['scheduled'] {
  const seenAt = (at: number) => nextScheduledDay(cron, { now: new Date(at).toISOString(), timezone });
  const instant = Date.parse(now);
  return { yesterday: seenAt(instant - DAY_MS), today: seenAt(instant) };
}

function scheduleOf(cron: string, timezone: string): Cron | undefined {
  if (cron.trim().split(/\s+/).length !== FIELDS) return undefined;
  try {
    return new Cron(cron, { timezone, mode: '5-part', paused: true });
  } catch {
    return undefined;
  }
}
