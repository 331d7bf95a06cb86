import { nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import { type Reporting, reportsDue } from '#functions/domain/partners/reports-due.ts';
import { isShown } from '#functions/domain/waiting/who-acts.ts';
import type { World } from '#functions/ports/world.ts';
import { type PayeeSums, readPayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import { type ReportNeeds, reportOf } from '#functions/use-cases/standings/report-of.ts';
import type { Asked } from '#functions/use-cases/waiting/asked.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Waiting, WaitingItem } from '#shared/schemas/waiting.ts';

type Of = { readonly partner: Partner; readonly reporting: Reporting };
type Needs = ReportNeeds & Parameters<typeof readPayeeSums>[0];
type Reports = { readonly items: readonly WaitingItem[]; readonly deadlines: Waiting['deadlines'] };
const MOST_DEADLINES = 5;

/**
 * The reports of active partners for a territory: those that are overdue as their partners’ pages say, those due within
 * a week, and the next days on which any is due.
 */
export async function waitingReports(
  world: Pick<World, 'agreements'> & Needs,
  asked: Asked & { readonly timezone: string },
): Promise<Reports> {
  const found = await reportingOf(world, asked);
  const { roles } = asked.caller;
  const overdue = isShown('report-overdue', roles) ? await overdueOf(world, found, asked) : [];
  const due = isShown('report-due', roles) ? found.flatMap(dueOf) : [];
  const deadlines = found
    .flatMap(({ partner, reporting }) => {
      const due = nextReportDue([{ ...reporting, scheduled: reporting.scheduled.today }]);
      return due === undefined ? [] : [{ partnerId: partner.id, partnerName: partner.name, due }];
    })
    .toSorted((a, b) =>
      a.due === b.due ? (a.partnerName < b.partnerName ? -1 : 1) : a.due < b.due ? -1 : 1,
    );
  return { items: [...overdue, ...due], deadlines: deadlines.slice(0, MOST_DEADLINES) };
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

function dueOf({ partner, reporting }: Of): readonly WaitingItem[] {
  const { today, soon } = reportsDue(reporting);
  return [today, soon].flatMap((due) =>
    due === undefined ? [] : [{ ...about(partner), kind: 'report-due' as const, since: due }],
  );
}

/** The partners that wait for a report whose day has passed, and what it waits for. */
async function overdueOf(
  world: Needs,
  found: readonly Of[],
  { cycles, timezone }: Asked & { readonly timezone: string },
): Promise<readonly WaitingItem[]> {
  const files = new Map<Cycle['id'], Promise<PayeeSums>>();
  const sumsOf = (cycle: Cycle) => {
    const read = files.get(cycle.id) ?? readPayeeSums(world, cycle);
    files.set(cycle.id, read);
    return read;
  };
  const timezoneOf = async () => timezone;
  const partners = [...new Set(found.map(({ partner }) => partner))];
  const items = partners.map(async (partner): Promise<readonly WaitingItem[]> => {
    const agreements = found
      .filter((of) => of.partner === partner)
      .map(({ reporting }) => reporting.agreement);
    const report = await reportOf(world, partner, { agreements, own: cycles, timezoneOf, sumsOf });
    if (report === null || report.overdueDays === 0) return [];
    const cycle = cycles.find(({ id }) => id === report.cycle?.id);
    return [
      {
        ...about(partner),
        kind: 'report-overdue',
        since: report.due,
        cycleId: cycle?.id,
        waitsFor: cycle !== undefined && isLocked(cycle.status) ? 'approval' : 'lock',
      },
    ];
  });
  return (await Promise.all(items)).flat();
}

const about = ({ id, name }: Partner) => ({ count: 1, isMore: false, name, partnerId: id });
