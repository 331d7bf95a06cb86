import { addDays } from '#functions/domain/calendar.ts';
import { paysOn } from '#functions/domain/partners/agreement-on.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

const MONTHS: Readonly<Record<string, number>> = { Quarterly: 3, SemiAnnual: 6, Annual: 12 };

/**
 * The next day on which a report is due: the first day after the reporting period that holds today, of the agreements
 * in force the earliest. A custom frequency follows its own schedule and gives none here.
 */
export function nextReportDue(agreements: readonly Agreement[], today: string): string | undefined {
  return agreements
    .filter((agreement) => paysOn(agreement, today))
    .flatMap(({ reportingFrequency }) => periodEnd(MONTHS[reportingFrequency], today))
    .sort()[0];
}

function periodEnd(months: number | undefined, today: string): string[] {
  if (months === undefined) return [];
  const year = Number(today.slice(0, 4));
  const end = Math.ceil(Number(today.slice(5, 7)) / months) * months;
  const firstAfter = end === 12 ? `${year + 1}-01-01` : `${year}-${String(end + 1).padStart(2, '0')}-01`;
  return [addDays(firstAfter, 0)];
}
