import { addDays, daysBetween } from '#functions/domain/calendar.ts';
import type { World } from '#functions/ports/world.ts';
import { quarterBefore } from '#functions/use-cases/runs/close-quarter.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'cycles' | 'runs' | 'settings' | 'log'>;
type Watch = { readonly scheduledTime: string; readonly dueDay: number };

/**
 * Says how many days the run of the quarter that has ended is overdue, 0 where it is not: what is reported alarms when
 * it is reported, what never comes can only be missed. It is due before `dueDay` of the month after the quarter, and is
 * there once a run of after the quarter has finished or somebody has begun to close the cycle. A territory is waited
 * for from its first cycle on. Its log entry is a metric of each day (infra/alarms/quarter.ts); no entry alarms too.
 */
export async function watchQuarter(world: Needs, { scheduledTime, dueDay }: Watch): Promise<void> {
  const today = scheduledTime.slice(0, 10);
  const { periodStart, periodEnd } = quarterBefore(today);
  const late = daysBetween(addDays(periodEnd, dueDay), today) + 1;
  const cycles = (await world.cycles.all()).filter(({ territory }) =>
    world.settings.scheduledTerritories.includes(territory),
  );
  let overdueDays = 0;
  for (const territory of world.settings.scheduledTerritories) {
    const ours = cycles.filter((cycle) => cycle.territory === territory);
    const isAwaited = ours.some((cycle) => cycle.periodStart <= periodStart);
    const cycle = ours.find((one) => one.periodStart === periodStart && one.periodEnd === periodEnd);
    if (!isAwaited || (cycle !== undefined && (await isReported(world, cycle)))) continue;
    overdueDays = Math.max(overdueDays, late);
  }
  world.log('quarter.watched', { periodEnd, overdueDays });
}

async function isReported(world: Needs, { id, status, periodEnd }: Cycle): Promise<boolean> {
  if (status !== 'Open') return true;
  return (await world.runs.ofCycle(id)).some(
    (run) => run.status === 'Finished' && run.startedAt.slice(0, 10) > periodEnd,
  );
}
