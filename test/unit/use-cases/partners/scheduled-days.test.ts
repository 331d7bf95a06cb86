import { expect, test } from '@jest/globals';
import { lastScheduledDay, scheduledDays } from '#functions/use-cases/partners/report-schedule.ts';

const CRON = '0 8 15 1,7 *';

test.each([
  ['2026-07-14T12:00:00Z', { yesterday: '2026-07-15', today: '2026-07-15', last: '2026-01-15' }],
  ['2026-07-15T06:00:00Z', { yesterday: '2026-07-15', today: '2026-07-15', last: '2026-07-15' }],
  ['2026-07-15T09:00:00Z', { yesterday: '2026-07-15', today: '2027-01-15', last: '2026-07-15' }],
  ['2026-07-20T09:00:00Z', { yesterday: '2027-01-15', today: '2027-01-15', last: '2026-07-15' }],
])('the days of a schedule around %s are %j', (now, days) => {
  const at = { now, timezone: 'Africa/Accra' };
  expect({ ...scheduledDays(CRON, at), last: lastScheduledDay(CRON, at) }).toEqual(days);
});

test('what is no schedule has no days', () => {
  expect(scheduledDays('at noon', { now: '2026-07-15T09:00:00Z', timezone: 'UTC' })).toEqual({});
});
