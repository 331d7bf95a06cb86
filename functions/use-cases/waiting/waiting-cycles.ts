import { amountsOf } from '#functions/domain/waiting/amounts-of.ts';
import { isShown } from '#functions/domain/waiting/who-acts.ts';
import type { World } from '#functions/ports/world.ts';
import { SCHEDULE } from '#functions/use-cases/runs/schedule.ts';
import type { Asked, Found } from '#functions/use-cases/waiting/asked.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { WaitingItem } from '#shared/schemas/waiting.ts';

const MOST_CYCLES = 4;

/** Cycles whose period has ended and that are open still; where the quarterly run of one is ready, that run. */
export async function waitingCycles(world: Pick<World, 'runs'>, { caller, cycles, today }: Asked): Found {
  if (!isShown('cycle-to-close', caller.roles)) return [];
  const ended = cycles.filter(({ status, periodEnd }) => status === 'Open' && periodEnd < today);
  return Promise.all(ended.slice(0, MOST_CYCLES).map(waiting));

  async function waiting({ id: cycleId, name, periodEnd }: Cycle): Promise<WaitingItem> {
    const cycle = { count: 1, isMore: false, name, cycleId };
    const [newest] = (await world.runs.ofCycle(cycleId)).filter(({ status }) => status === 'Finished');
    const isReady =
      newest !== undefined &&
      newest.startedBy === SCHEDULE.actor &&
      newest.startedAt.slice(0, 10) > periodEnd;
    if (!isReady) return { ...cycle, kind: 'cycle-to-close', since: periodEnd };
    const { id: runId, netPayable, startedAt, finishedAt } = newest;
    return {
      ...cycle,
      ...{ kind: 'run-ready', runId, since: (finishedAt ?? startedAt).slice(0, 10) },
      amounts: amountsOf(netPayable === undefined ? [] : [netPayable]),
    };
  }
}
