import { addDays } from '#functions/domain/calendar.ts';
import { paysOn } from '#functions/domain/partners/agreement-on.ts';
import { lastReportDue, nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

/** How many days before a report is due people are told. */
export const TOLD_BEFORE_DAYS = 7;

/** An agreement at an instant, with the days of its own schedule where it has one. */
export type Reporting = {
  readonly agreement: Agreement;
  /** Today in the agreement’s territory. */
  readonly today: string;
  /** The next day of its own schedule as seen a day ago and as seen now, and the last one up to today. */
  readonly scheduled: {
    readonly yesterday?: string | undefined;
    readonly today?: string | undefined;
    readonly last?: string | undefined;
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

/** What a territory has closed: the first day of its first cycle, and the last day that a locked cycle covers. */
export type Covered = {
  readonly from: string | undefined;
  readonly lockedUpTo: string | undefined;
};

/** A report whose day has passed, and the last day of the quarter that it is about. */
export type OverdueReport = { readonly due: string; readonly quarterEnd: string };

/**
 * A report that was due and cannot have been made: the quarter that ended before its day is not locked. As with the
 * quarterly run, a territory is waited for from its first cycle on.
 */
export function overdueReport(
  { agreement, today, scheduled }: Reporting,
  { from, lockedUpTo }: Covered,
): OverdueReport | undefined {
  const due = lastReportDue({ agreement, today, scheduled: scheduled.last });
  if (due === undefined || due >= today || !paysOn(agreement, addDays(due, -1))) return undefined;
  const quarterEnd = quarterEndBefore(due);
  if (from === undefined || from > quarterEnd || (lockedUpTo ?? '') >= quarterEnd) return undefined;
  return { due, quarterEnd };
}

function quarterEndBefore(date: string): string {
  const month = Number(date.slice(5, 7));
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return addDays(`${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`, -1);
}
