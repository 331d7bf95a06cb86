import { localTime } from '#functions/domain/calendar.ts';
import { partnerRef } from '#functions/domain/cycles/references.ts';
import {
  type AgreementStanding,
  isReported,
  reportStanding,
} from '#functions/domain/partners/report-standing.ts';
import type { World } from '#functions/ports/world.ts';
import type { PayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import { firstPayment } from '#functions/use-cases/standings/standing-payment.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { ReportStanding } from '#shared/schemas/standings.ts';

/** How many cycles back a report is looked for. */
const MAX_CYCLES = 8;
export type ReportNeeds = Pick<World, 'clock' | 'ids' | 'payments' | 'files'>;
type SumsOf = (cycle: Cycle) => Promise<PayeeSums>;
type OfReports = {
  readonly agreements: readonly Agreement[];
  /** The cycles of their territories, the newest first. */
  readonly own: readonly Cycle[];
  readonly timezoneOf: (territory: string) => Promise<string>;
  readonly sumsOf: SumsOf;
};

/**
 * The report that a partner waits for. A cycle whose payments are all done costs nothing; of any other the partner’s
 * remittance is read (0.5 RCU), and where there is none yet, what the close left for whom (one file a cycle).
 */
export async function reportOf(
  world: ReportNeeds,
  partner: Partner,
  { agreements, own, timezoneOf, sumsOf }: OfReports,
): Promise<ReportStanding | null> {
  const now = world.clock.now();
  const reported = new Map<Cycle['id'], Promise<boolean>>();
  const isDone = (cycle: Cycle) => {
    const known = reported.get(cycle.id) ?? isCycleReported(world, partner, { cycle, sumsOf });
    reported.set(cycle.id, known);
    return known;
  };
  const hasSchedule = agreements.some(({ cron }) => cron !== undefined);
  // The API starts without a reader of schedules: few agreements have one of their own.
  const schedules = hasSchedule
    ? await import('#functions/use-cases/partners/report-schedule.ts')
    : undefined;
  const reporting = agreements.map(async (agreement): Promise<AgreementStanding> => {
    const { cron, territory } = agreement;
    const timezone = await timezoneOf(territory);
    const after = (instant: string) =>
      cron === undefined ? undefined : schedules?.nextScheduledDay(cron, { now: instant, timezone });
    const cycles = own.filter((cycle) => cycle.territory === territory).slice(0, MAX_CYCLES);
    return {
      agreement,
      today: localTime(now, timezone).date,
      scheduled: after(now),
      lastScheduled: cron === undefined ? undefined : schedules?.lastScheduledDay(cron, { now, timezone }),
      cycles: await Promise.all(
        cycles.map(async (cycle) => ({
          cycle,
          isReported: await isDone(cycle),
          scheduled: after(`${cycle.periodEnd}T23:59:59Z`),
        })),
      ),
    };
  });
  return reportStanding(await Promise.all(reporting));
}

type OfCycle = { readonly cycle: Cycle; readonly sumsOf: SumsOf };

/** A partner that earned something has a remittance to come, though a close may not have made it yet. */
async function isCycleReported(
  world: ReportNeeds,
  partner: Partner,
  { cycle, sumsOf }: OfCycle,
): Promise<boolean> {
  if (!isLocked(cycle.status)) return false;
  if (cycle.payments === null || cycle.payments.done === cycle.payments.total) return true;
  const payeeRef = partnerRef(partner.societyCode);
  const payment = await firstPayment(world, payeeRef, cycle);
  if (payment !== undefined) return isReported(payment);
  return (await sumsOf(cycle)).payees[payeeRef] === undefined;
}
