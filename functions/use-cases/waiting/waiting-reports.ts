import { nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import {
  type Covered,
  overdueReport,
  type Reporting,
  reportsDue,
} from '#functions/domain/partners/reports-due.ts';
import { isShown } from '#functions/domain/waiting/who-acts.ts';
import type { World } from '#functions/ports/world.ts';
import type { Asked } from '#functions/use-cases/waiting/asked.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Waiting, WaitingItem } from '#shared/schemas/waiting.ts';

type Of = { readonly partner: Partner; readonly reporting: Reporting };
type Reports = { readonly items: readonly WaitingItem[]; readonly deadlines: Waiting['deadlines'] };
const MOST_DEADLINES = 5;

/**
 * The reports of active partners for a territory: those that are overdue or due within a week, by the rule by which
 * Finance is told of them at night, and the next days on which any is due.
 */
export async function waitingReports(
  world: Pick<World, 'agreements'>,
  asked: Asked & { readonly timezone: string },
): Promise<Reports> {
  const found = await reportingOf(world, asked);
  const { roles } = asked.caller;
  const items = found.flatMap((of) => itemsOf(of, asked.cycles)).filter(({ kind }) => isShown(kind, roles));
  const deadlines = found
    .flatMap(({ partner, reporting }) => {
      const due = nextReportDue([{ ...reporting, scheduled: reporting.scheduled.today }]);
      return due === undefined ? [] : [{ partnerId: partner.id, partnerName: partner.name, due }];
    })
    .toSorted((a, b) =>
      a.due === b.due ? (a.partnerName < b.partnerName ? -1 : 1) : a.due < b.due ? -1 : 1,
    );
  return { items, deadlines: deadlines.slice(0, MOST_DEADLINES) };
}

/** Each agreement of an active partner for the territory, with the days of its schedule. */
async function reportingOf(
  world: Pick<World, 'agreements'>,
  { partners, territory, now, today, timezone }: Asked & { readonly timezone: string },
): Promise<readonly Of[]> {
  const active = partners.filter((partner) => partner.active);
  const agreements = await Promise.all(active.map(({ id }) => world.agreements.ofPartner(id)));
  const here = active.flatMap((partner, at) =>
    (agreements[at] ?? [])
      .filter((agreement) => agreement.territory === territory)
      .map((agreement) => ({ partner, agreement })),
  );
  // The API starts without a reader of schedules: few agreements have one of their own.
  const schedules = here.some(({ agreement }) => agreement.cron !== undefined)
    ? await import('#functions/use-cases/partners/report-schedule.ts')
    : undefined;
  return here.map(({ partner, agreement }) => {
    const { cron } = agreement;
    const scheduled = (cron !== undefined && schedules?.scheduledDays(cron, { now, timezone })) || {};
    return { partner, reporting: { agreement, today, scheduled } };
  });
}

function itemsOf({ partner, reporting }: Of, cycles: readonly Cycle[]): readonly WaitingItem[] {
  const about = { count: 1, isMore: false, name: partner.name, partnerId: partner.id };
  const overdue = overdueReport(reporting, coveredBy(cycles));
  const { today, soon } = reportsDue(reporting);
  const cycleOn = (day: string) =>
    cycles.find(({ periodStart, periodEnd }) => periodStart <= day && day <= periodEnd)?.id;
  return [
    ...(overdue === undefined
      ? []
      : [
          {
            ...about,
            kind: 'report-overdue' as const,
            since: overdue.due,
            cycleId: cycleOn(overdue.quarterEnd),
          },
        ]),
    ...[today, soon].flatMap((due) =>
      due === undefined ? [] : [{ ...about, kind: 'report-due' as const, since: due }],
    ),
  ];
}

function coveredBy(cycles: readonly Cycle[]): Covered {
  const first = cycles.map(({ periodStart }) => periodStart).toSorted()[0];
  const locked = cycles.filter(({ status }) => isLocked(status)).map(({ periodEnd }) => periodEnd);
  return { from: first, lockedUpTo: locked.toSorted().at(-1) };
}
