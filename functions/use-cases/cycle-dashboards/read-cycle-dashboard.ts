import { cycleWaterfall } from '#functions/domain/cycles/cycle-waterfall.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { type Basis, basisOfLock, basisOfRun } from '#functions/use-cases/cycle-dashboards/basis-of.ts';
import { heldByAge } from '#functions/use-cases/cycle-dashboards/held-by-age.ts';
import { shownPayees } from '#functions/use-cases/cycle-dashboards/shown-payees.ts';
import { shownFigures, shownPlayed } from '#functions/use-cases/cycle-dashboards/shown-played.ts';
import { readCyclePlayed } from '#functions/use-cases/cycles/played-files.ts';
import type { CycleId } from '#shared/ids.ts';
import { lastLockedBefore } from '#shared/last-locked-before.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { CycleDashboard } from '#shared/schemas/cycle-dashboards.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'cycles' | 'runs' | 'payments' | 'files' | 'settings'>;

/**
 * A cycle in figures and pictures: of what its close froze, else of its last provisional run, beside the last locked
 * cycle of the territory. It reads the cycles, then a file of each of the two and the payments; of an open cycle its
 * runs as well: five round trips at the most.
 */
export async function readCycleDashboard(world: Needs, cycleId: CycleId): Promise<CycleDashboard> {
  const all = await world.cycles.all();
  const cycle = found(
    all.find(({ id }) => id === cycleId),
    `cycle ${cycleId}`,
  );
  const last = lastLockedBefore(all, cycle);
  const [basis, lastPlayed] = await Promise.all([
    isLocked(cycle.status) ? basisOfLock(world, cycle) : basisOfRun(world, cycle),
    last && readCyclePlayed(world, last),
  ]);
  return {
    cycleId,
    basis: basis?.named ?? null,
    figures: basis === undefined ? null : shownFigures(basis),
    last: lastOf(last, lastPlayed),
    waterfall: basis === undefined ? [] : [...cycleWaterfall(basis)],
    held: [...heldByAge(all, cycle, basis)],
    played: basis?.played === undefined ? null : shownPlayed(basis, basis.played),
    payees: shownPayees(basis?.payees ?? [], basis?.currency ?? cycle.currency ?? ''),
  };
}

function lastOf(last: Cycle | undefined, played: Basis['played']): CycleDashboard['last'] {
  if (last === undefined || last.totals === null) return null;
  const { id, name, totals, plays, payable } = last;
  return {
    cycleId: id,
    name,
    figures: shownFigures({ totals, plays, payable, played, currency: totals.gross.currency }),
  };
}
