import type { Bell } from '#infra/alarms/bell.ts';
import { ageOf } from '#infra/alarms/jobs.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';

const OLDEST_MILLISECONDS = 60 * 60 * 1000;

/** Notices that do not leave: nobody would miss them. */
export function watchNotices(bell: Bell, sender: HouseFunction): void {
  bell.ring('notices-wait', ageOf(sender), {
    description: 'Notices are not sent: the table’s stream is read too slowly or not at all',
    over: OLDEST_MILLISECONDS,
  });
}
