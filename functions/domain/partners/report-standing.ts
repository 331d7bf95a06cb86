import { addDays, daysBetween } from '#functions/domain/calendar.ts';
import { paysOn } from '#functions/domain/partners/agreement-on.ts';
import {
  lastReportDue,
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
  readonly cycle: Pick<Cycle, 'id' | 'name' | 'periodStart' | 'periodEnd'>;
  readonly isReported: boolean;
  readonly scheduled?: string | undefined;
};
export type AgreementStanding = ReportingAgreement & {
  /** The last day of the agreement’s own schedule up to today. */
  readonly lastScheduled?: string | undefined;
  /** Those of its territory. */
  readonly cycles: readonly CycleToReport[];
};
type Report = {
  readonly due: string;
  readonly today: string;
  readonly cycle: CycleToReport['cycle'] | null;
  readonly isReported: boolean;
};

/**
 * The report that a partner waits for: the earliest that is due and not made, else the next by the rule that Finance is
 * reminded by. A report is of the cycles that end in its reporting period, as far as the agreement pays then; one whose
 * day has passed while its quarter has no cycle is late too, from the territory’s first cycle on.
 */
export function reportStanding(agreements: readonly AgreementStanding[]): ReportStanding | null {
  const reports = agreements.flatMap((agreement) => [...ofCycles(agreement), ...ofNoCycle(agreement)]);
  const [late] = reports
    .filter(({ due, today, isReported }) => !isReported && due <= today)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const due = late?.due ?? nextReportDue(agreements);
  if (due === undefined) return null;
  const of = late ?? reports.find((report) => report.due === due);
  return {
    due,
    overdueDays: late === undefined ? 0 : daysBetween(due, late.today),
    cycle: of?.cycle == null ? null : named(of.cycle),
  };
}

function ofCycles({ agreement, today, cycles }: AgreementStanding): readonly Report[] {
  return cycles
    .filter(({ cycle }) => paysOn(agreement, cycle.periodEnd))
    .flatMap(({ cycle, isReported, scheduled }) => {
      const due = reportDayAfter(agreement, cycle.periodEnd, scheduled);
      return due === undefined ? [] : [{ due, today, cycle, isReported }];
    });
}

function ofNoCycle({ agreement, today, lastScheduled, cycles }: AgreementStanding): readonly Report[] {
  const due = lastReportDue({ agreement, today, scheduled: lastScheduled });
  if (due === undefined || !paysOn(agreement, addDays(due, -1))) return [];
  const quarterEnd = quarterEndBefore(due);
  const isAwaited = cycles.some(({ cycle }) => cycle.periodStart <= quarterEnd);
  const isEntered = cycles.some(
    ({ cycle: { periodStart, periodEnd } }) => periodStart <= quarterEnd && quarterEnd <= periodEnd,
  );
  return isAwaited && !isEntered ? [{ due, today, cycle: null, isReported: false }] : [];
}

function quarterEndBefore(date: string): string {
  const month = Number(date.slice(5, 7));
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return addDays(`${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`, -1);
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
