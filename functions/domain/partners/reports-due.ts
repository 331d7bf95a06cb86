import { addDays } from '#functions/domain/calendar.ts';
import { nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

/** How many days before a report is due people are told. */
export const TOLD_BEFORE_DAYS = 7;

/** An agreement at an instant, with the days of its own schedule where it has one. */
export type Reporting = {
  readonly agreement: Agreement;
  /** Today in the agreement’s territory. */
  readonly today: string;
  /** The next day of its own schedule as seen a day ago and as seen now. */
  readonly scheduled: {
    readonly yesterday?: string | undefined;
    readonly today?: string | undefined;
  };
};
export type ReportsDue = {
  /** The report of today, where one is due. */
  readonly today: string | undefined;
  /** The next one, where it is due within a week. */
  readonly soon: string | undefined;
};

/**
 * The reports that an agreement asks for today and within a week. Who looks on the day itself sees the next one already,
 * so the day is found from the one before.
 */
export function reportsDue({ agreement, today, scheduled }: Reporting): ReportsDue {
  const seenYesterday = { agreement, today: addDays(today, -1), scheduled: scheduled.yesterday };
  const isToday = nextReportDue([seenYesterday]) === today;
  const next = nextReportDue([{ agreement, today, scheduled: scheduled.today }]);
  const isSoon = next !== undefined && next > today && next <= addDays(today, TOLD_BEFORE_DAYS);
  return { today: isToday ? today : undefined, soon: isSoon ? next : undefined };
}
