import { addDays } from '#functions/domain/calendar.ts';
import type { Told } from '#functions/domain/notices/key-of.ts';
import { nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';

/** How many days before a report is due Finance is told. */
export const TOLD_BEFORE_DAYS = 7;

type Reporting = {
  readonly partner: Pick<Partner, 'id' | 'name'>;
  readonly agreement: Agreement;
  /** Today in the agreement’s territory. */
  readonly today: string;
  /** The next day of its own schedule as seen a day ago, and as seen now. */
  readonly scheduled: { readonly yesterday?: string | undefined; readonly today?: string | undefined };
};

/**
 * What Finance is told of the report that an agreement asks for: a week before, and on the day. Who looks on the day
 * itself sees the next one already, so the day is found from the one before.
 */
export function toldOfReport({ partner, agreement, today, scheduled }: Reporting): readonly Told[] {
  const told = (due: string, isToday: boolean): Told => ({
    about: {
      kind: 'report-due',
      agreementId: agreement.id,
      ...{ partnerId: partner.id, partnerName: partner.name },
      ...{ territory: agreement.territory, due, isToday },
    },
  });
  const seenYesterday = { agreement, today: addDays(today, -1), scheduled: scheduled.yesterday };
  const isToday = nextReportDue([seenYesterday]) === today;
  const next = nextReportDue([{ agreement, today, scheduled: scheduled.today }]);
  const isSoon = next !== undefined && next > today && next <= addDays(today, TOLD_BEFORE_DAYS);
  return [...(isToday ? [told(today, true)] : []), ...(isSoon ? [told(next, false)] : [])];
}
