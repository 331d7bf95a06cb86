import { paysOn } from '#functions/domain/partners/agreement-on.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

const MONTHS: Readonly<Record<string, number>> = { Quarterly: 3, SemiAnnual: 6, Annual: 12 };

/** An agreement with today's date in its territory, and the next day of its own schedule where it has one. */
export type ReportingAgreement = {
  readonly agreement: Agreement;
  readonly today: string;
  readonly scheduled?: string | undefined;
};

/**
 * The next day on which a report is due: the first day after the reporting period that holds today, or the next day of
 * an agreement's own schedule; of the agreements in force the earliest.
 */
export function nextReportDue(agreements: readonly ReportingAgreement[]): string | undefined {
  return agreements
    .filter(({ agreement, today }) => paysOn(agreement, today))
    .flatMap(({ agreement, today, scheduled }) => reportDayAfter(agreement, today, scheduled) ?? [])
    .sort()[0];
}

/**
 * The last day up to today on which an agreement's report was due: the first day of the reporting period that holds
 * today, or the last day of its own schedule.
 */
export function lastReportDue({ agreement, today, scheduled }: ReportingAgreement): string | undefined {
  const months = MONTHS[agreement.reportingFrequency];
  if (months === undefined) return scheduled;
  const first = Math.floor((Number(today.slice(5, 7)) - 1) / months) * months + 1;
  return `${today.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/**
 * The day on which an agreement’s report of what was played on a date is due; `scheduled` is the next day of its own
 * schedule after that date.
 */
export function reportDayAfter(
  { reportingFrequency }: Pick<Agreement, 'reportingFrequency'>,
  date: string,
  scheduled: string | undefined,
): string | undefined {
  const months = MONTHS[reportingFrequency];
  return months === undefined ? scheduled : firstAfterPeriod(months, date);
}

function firstAfterPeriod(months: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const end = Math.ceil(Number(today.slice(5, 7)) / months) * months;
  return end === 12 ? `${year + 1}-01-01` : `${year}-${String(end + 1).padStart(2, '0')}-01`;
}
