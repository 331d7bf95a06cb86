import { localTime } from '#functions/domain/calendar.ts';
import { toldOfReport } from '#functions/domain/notices/told-of-report.ts';
import type { World } from '#functions/ports/world.ts';
import { makeNotices } from '#functions/use-cases/notices/make-notices.ts';
import { scheduledDays } from '#functions/use-cases/partners/report-schedule.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';

type Needs = Parameters<typeof makeNotices>[0] & Pick<World, 'partners' | 'agreements' | 'territories'>;

/** Tells Finance of each report that is due in a week or less, and on its day, at an instant; each once. */
export async function remindReports(world: Needs, now: string): Promise<void> {
  for (const partner of await world.partners.all()) {
    if (!partner.active) continue;
    for (const agreement of await world.agreements.ofPartner(partner.id)) {
      const { timezone } = await settingsOf(world, agreement.territory);
      const { cron } = agreement;
      const scheduled = cron === undefined ? {} : scheduledDays(cron, { now, timezone });
      const today = localTime(now, timezone).date;
      await makeNotices(world, toldOfReport({ partner, agreement, today, scheduled }));
    }
  }
}
