import { Cron } from 'croner';

/**
 * A schedule of five fields (minute, hour, day, month, weekday) in a time zone; undefined where the text is none.
 *
 * @example
 * reportSchedule('0 8 15 */3 *', 'Africa/Accra')?.nextRun() // the next 15th of a quarter's first month, at eight
 */
export function reportSchedule(cron: string, timezone: string): Cron | undefined {
  try {
    return new Cron(cron, { timezone, mode: '5-part', paused: true });
  } catch {
    return undefined;
  }
}
