import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { readClaimedWorks } from '#functions/use-cases/cycles/frozen-files.ts';
import type { CycleId } from '#shared/ids.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
type Works = ReadonlyMap<string, FrozenWork>;
type Line = Pick<LineItem, 'work' | 'adjustmentOf'>;

/** The works of lines as a locked cycle froze them, by their references, in the order of the lines. */
export async function worksOfCycle(world: Needs, cycleId: CycleId, lines: readonly Line[]): Promise<Works> {
  const cycle = lines.length === 0 ? undefined : await world.cycles.find(cycleId);
  if (cycle === undefined) return new Map();
  const { works } = await readClaimedWorks(world, lockedFileKey(cycle, 'claimed-works'));
  const known = byRef(works.map(({ work }) => work));
  return byRef(lines.flatMap(({ work }) => known.get(work.ref) ?? []));
}

/** The works of adjustment lines: those known already, such as works that events brought, else as their cycle froze them. */
export async function correctedWorks(
  world: Needs,
  lines: readonly Line[],
  known: readonly FrozenWork[],
): Promise<Works> {
  const works = new Map(byRef(known));
  const missing = lines.filter(({ work }) => !works.has(work.ref));
  for (const [cycleId, of] of Map.groupBy(missing, ({ adjustmentOf }) => adjustmentOf?.cycleId)) {
    if (cycleId === undefined) continue;
    for (const [ref, work] of await worksOfCycle(world, cycleId, of)) works.set(ref, work);
  }
  return works;
}

const byRef = (works: readonly FrozenWork[]): Works => new Map(works.map((work) => [work.ref, work]));
