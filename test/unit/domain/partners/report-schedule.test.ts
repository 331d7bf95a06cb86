import { describe, expect, test } from '@jest/globals';
import { reportSchedule } from '#functions/domain/partners/report-schedule.ts';

describe('a schedule of reports', () => {
  test.each(['0 8 15 */3 *', '30 6 1 1,7 *', '0 0 L * *'])('%s is one', (cron) => {
    expect(reportSchedule(cron, 'Africa/Accra')?.nextRun()).toBeInstanceOf(Date);
  });

  test.each(['this is no cron', '', '0 8 15 *', '0 0 8 15 * *', '61 8 * * *', '@daily'])('%j is none', (cron) => {
    expect(reportSchedule(cron, 'Africa/Accra')).toBeUndefined();
  });
});
