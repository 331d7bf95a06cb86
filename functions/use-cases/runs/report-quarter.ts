import type { World } from '#functions/ports/world.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { SCHEDULE } from '#functions/use-cases/runs/schedule.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { Refusal } from '#shared/problems.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';

type Needs = Parameters<typeof closeCycle>[0] & Pick<World, 'log'>;

/**
 * Tells Finance that the scheduled run of a quarter has finished: the log entry is mailed (infra/alarms/quarter.ts). Where
 * the territory's `autoLock` is set and nothing blocks, the cycle is closed by that run (royalty rules §12.4); where it
 * cannot be, such as before its days of grace have passed, the log says why and a person closes it later.
 */
export async function reportQuarter(world: Needs, run: RunSummary): Promise<void> {
  if (run.startedBy !== SCHEDULE.actor) return;
  const { id: runId, cycleId } = run;
  const blocking = run.checklist.filter(({ level }) => level === 'blocks').length;
  const failing = run.controlTotals.filter(({ holds }) => !holds).length;
  world.log('quarter.reported', { cycleId, runId, blocking, failing });
  const { autoLock } = await settingsOf(world, run.territory);
  if (!autoLock || blocking + failing > 0) return;
  try {
    await closeCycle(world, SCHEDULE, { cycleId, runId });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.log('quarter.not-locked', { cycleId, runId, code: error.code });
  }
}
