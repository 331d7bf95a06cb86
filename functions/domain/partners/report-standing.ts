import { daysBetween } from '#functions/domain/calendar.ts';
import { paysOn } from '#functions/domain/partners/agreement-on.ts';
import {
  nextReportDue,
  type ReportingAgreement,
  reportDayAfter,
} from '#functions/domain/partners/next-report-due.ts';
import type { CycleId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ReportStanding } from '#shared/schemas/standings.ts';

/** A cycle of an agreement’s territory, and the next day of the agreement’s own schedule after its period. */
export type CycleToReport = {
  readonly cycle: Pick<Cycle, 'id' | 'name' | 'periodEnd'>;
  readonly isReported: boolean;
  readonly scheduled?: string | undefined;
};
export type AgreementStanding = ReportingAgreement & { readonly cycles: readonly CycleToReport[] };

/**
 * The report that a partner waits for: the earliest that is due and not made, else the next by the rule that Finance is
 * reminded by. A report is of the cycles that end in its reporting period, as far as the agreement pays then.
 */
export function reportStanding(agreements: readonly AgreementStanding[]): ReportStanding | null {
  const reports = agreements.flatMap(({ agreement, today, cycles }) =>
    cycles
      .filter(({ cycle }) => paysOn(agreement, cycle.periodEnd))
      .flatMap(({ cycle, isReported, scheduled }) => {
        const due = reportDayAfter(agreement, cycle.periodEnd, scheduled);
        return due === undefined ? [] : [{ due, today, cycle, isReported }];
      }),
  );
  const [late] = reports
    .filter(({ due, today, isReported }) => !isReported && due <= today)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const due = late?.due ?? nextReportDue(agreements);
  if (due === undefined) return null;
  const of = late ?? reports.find((report) => report.due === due);
  return {
    due,
    overdueDays: late === undefined ? 0 : daysBetween(due, late.today),
    cycle: of === undefined ? null : named(of.cycle),
  };
}

/**
 * Whether a partner’s report of a locked cycle is made: its statements are ready as soon as its remittance is approved,
 * and where nothing is paid they stand at once.
 */
export function isReported(payment: Pick<Payment, 'status' | 'timeline'>): boolean {
  if (payment.status === 'Carried') return true;
  return payment.timeline.some(({ status }) => status === 'Approved' || status === 'Cancelled');
}

const named = ({ id, name }: { readonly id: CycleId; readonly name: string }) => ({ id, name });
