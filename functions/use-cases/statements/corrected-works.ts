import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedWorks } from '#functions/use-cases/cycles/locked-works.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** The works of adjustment lines: those known already, such as works that events brought, else as their cycle froze them. */
export async function correctedWorks(
  world: Pick<World, 'files' | 'settings' | 'cycles'>,
  lines: readonly Pick<LineItem, 'work' | 'adjustmentOf'>[],
  known: readonly FrozenWork[],
): Promise<ReadonlyMap<string, FrozenWork>> {
  const works = new Map(known.map((work) => [work.ref, work]));
  const missing = lines.filter(({ work }) => !works.has(work.ref));
  for (const [cycleId, of] of Map.groupBy(missing, ({ adjustmentOf }) => adjustmentOf?.cycleId)) {
    const cycle = cycleId && (await world.cycles.find(cycleId));
    if (!cycle) continue;
    const refs = new Set(of.map(({ work }) => work.ref));
    const frozen = await lockedWorks(world, cycle);
    for (const { work } of await frozen.find(({ ref }) => refs.has(ref))) works.set(work.ref, work);
  }
  return works;
}
