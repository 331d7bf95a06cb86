import { localTime } from '#functions/domain/calendar.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { Partner } from '#shared/schemas/partners.ts';

export type PartnerSeen = Partner & {
  readonly latestCycleStatus: string | null;
  readonly nextReportDue: string | null;
  readonly repertoire: {
    readonly works: number;
    readonly recordings: number;
    readonly lastIngestedAt: string | null;
  };
};

/** A partner with the status of the latest cycle of its territories, its next report, and how much it delivered. */
export async function readPartner(
  world: Pick<World, 'clock' | 'partners' | 'agreements' | 'cycles' | 'territories'>,
  caller: Caller,
  partnerId: PartnerId,
): Promise<PartnerSeen> {
  const partner = await visiblePartner(world, caller, partnerId);
  const [agreements, cycles, summary] = await Promise.all([
    world.agreements.ofPartner(partnerId),
    world.cycles.all(),
    world.partners.repertoire(partnerId),
  ]);
  const territories = new Set(agreements.map(({ territory }) => territory));
  const zones = new Map(
    await Promise.all(
      [...territories].map(
        async (territory) => [territory, (await settingsOf(world, territory)).timezone] as const,
      ),
    ),
  );
  const now = world.clock.now();
  const hasSchedule = agreements.some(({ cron }) => cron !== undefined);
  // The API starts without a reader of schedules: few agreements have one of their own.
  const schedules = hasSchedule
    ? await import('#functions/use-cases/partners/report-schedule.ts')
    : undefined;
  const reporting = agreements.map((agreement) => {
    const { territory, cron } = agreement;
    const timezone = zones.get(territory);
    invariant(timezone !== undefined, 'every territory has a time zone');
    const scheduled = cron === undefined ? undefined : schedules?.nextScheduledDay(cron, { now, timezone });
    return { agreement, today: localTime(now, timezone).date, scheduled };
  });
  return {
    ...partner,
    latestCycleStatus: cycles.find(({ territory }) => territories.has(territory))?.status ?? null,
    nextReportDue: nextReportDue(reporting) ?? null,
    repertoire: {
      works: summary?.works ?? 0,
      recordings: summary?.recordings ?? 0,
      lastIngestedAt: summary?.lastIngestedAt ?? null,
    },
  };
}
