import { addDays } from '#functions/domain/calendar.ts';
import type { World } from '#functions/ports/world.ts';
import { createCycle } from '#functions/use-cases/cycles/create-cycle.ts';
import { requestRun } from '#functions/use-cases/runs/request-run.ts';
import { SCHEDULE } from '#functions/use-cases/runs/schedule.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Parameters<typeof createCycle>[0] &
  Parameters<typeof requestRun>[0] &
  Pick<World, 'settings' | 'log'>;

/**
 * Makes a provisional run of the quarter before the scheduled time in every territory of the schedule, opening its cycle
 * where nobody has (royalty rules §12.4). What follows is up to the run's end: Finance is told, and the cycle locked
 * where the territory wants it so. The period follows from the scheduled time, never from the clock; called again it
 * finds its run, or the cycle closing or locked.
 */
export async function closeQuarter(world: Needs, scheduledTime: string): Promise<void> {
  const { periodStart, periodEnd } = quarterBefore(scheduledTime.slice(0, 10));
  for (const territory of world.settings.scheduledTerritories) {
    const existing = (await world.cycles.all()).find(
      (cycle) =>
        cycle.territory === territory && cycle.periodStart === periodStart && cycle.periodEnd === periodEnd,
    );
    const name = `${periodStart.slice(0, 4)}-Q${Math.ceil(Number(periodStart.slice(5, 7)) / 3)} – ${territory}`;
    const cycle =
      existing ?? (await createCycle(world, SCHEDULE, { name, territory, periodStart, periodEnd }));
    if (cycle.status === 'Open' && !(await isRun(world, cycle, scheduledTime)))
      await requestRun(world, SCHEDULE, cycle.id);
    world.log('quarter.scheduled', { cycleId: cycle.id });
  }
}

/** Whether the schedule has made its run already, and that did not fail. */
async function isRun(world: Needs, { id }: Cycle, scheduledTime: string): Promise<boolean> {
  const since = new Date(scheduledTime).toISOString();
  return (await world.runs.ofCycle(id)).some(
    ({ startedBy, startedAt, status }) =>
      startedBy === SCHEDULE.actor && startedAt >= since && status !== 'Failed',
  );
}

/** The calendar quarter that ended last before a date. */
export function quarterBefore(date: string): { readonly periodStart: string; readonly periodEnd: string } {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const thisQuarter = `${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  const periodEnd = addDays(thisQuarter, -1);
  return {
    periodStart: `${periodEnd.slice(0, 4)}-${String(Number(periodEnd.slice(5, 7)) - 2).padStart(2, '0')}-01`,
    periodEnd,
  };
}
