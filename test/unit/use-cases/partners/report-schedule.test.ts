import { describe, expect, test } from '@jest/globals';
import { isReportSchedule, nextScheduledDay } from '#functions/use-cases/partners/report-schedule.ts';

const ACCRA = { now: '2026-03-15T09:00:00.000Z', timezone: 'Africa/Accra' };

describe('a schedule of reports', () => {
  test.each(['0 8 15 */3 *', '30 6 1 1,7 *', '0 0 L * *'])('%s is one', (cron) => {
    expect(isReportSchedule(cron)).toBe(true);
  });

  test.each(['this is no cron', '', '0 8 15 *', '0 0 8 15 * *', '61 8 * * *', '@daily'])(
    '%j is none',
    (cron) => {
      expect(isReportSchedule(cron)).toBe(false);
      expect(nextScheduledDay(cron, ACCRA)).toBeUndefined();
    },
  );

  test('goes by the clock of the territory', () => {
    // Nine in Accra is five in New York: there the 15th has not come to eight yet.
    expect(nextScheduledDay('0 8 15 3 *', ACCRA)).toBe('2027-03-15');
    expect(nextScheduledDay('0 8 15 3 *', { ...ACCRA, timezone: 'America/New_York' })).toBe('2026-03-15');
  });

  test('gives nothing where no day of it ever comes', () => {
    expect(nextScheduledDay('0 8 30 2 *', ACCRA)).toBeUndefined();
  });
});
