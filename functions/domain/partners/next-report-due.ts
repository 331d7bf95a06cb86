import { localTime } from '#functions/domain/calendar.ts';
import { paysOn } from '#functions/domain/partners/agreement-on.ts';
import { reportSchedule } from '#functions/domain/partners/report-schedule.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

const MONTHS: Readonly<Record<string, number>> = { Quarterly: 3, SemiAnnual: 6, Annual: 12 };

/** An agreement with the time zone of its territory. */
export type ZonedAgreement = { readonly agreement: Agreement; readonly timezone: string };

/**
 * The next day on which a report is due: the first day after the reporting period that holds today, or the next day of
 * an agreement's own schedule; of the agreements in force the earliest. Days are those of the territory.
 */
export function nextReportDue(agreements: readonly ZonedAgreement[], now: string): string | undefined {
  return agreements
    .flatMap(({ agreement, timezone }) => {
      const today = localTime(now, timezone).date;
      return paysOn(agreement, today) ? dueOf(agreement, { now, today, timezone }) : [];
    })
    .sort()[0];
}

function dueOf(
  { reportingFrequency, cron }: Agreement,
  { now, today, timezone }: { readonly now: string; readonly today: string; readonly timezone: string },
): string[] {
  const months = MONTHS[reportingFrequency];
  if (months !== undefined) return [firstAfterPeriod(months, today)];
  const next = reportSchedule(cron ?? '', timezone)?.nextRun(new Date(now));
  return next === undefined || next === null ? [] : [localTime(next.toISOString(), timezone).date];
}

function firstAfterPeriod(months: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const end = Math.ceil(Number(today.slice(5, 7)) / months) * months;
  return end === 12 ? `${year + 1}-01-01` : `${year}-${String(end + 1).padStart(2, '0')}-01`;
}
