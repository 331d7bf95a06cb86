import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { type ClaimedWorks, readClaimedWorks } from '#functions/use-cases/cycles/frozen-files.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
type Line = Pick<LineItem, 'work' | 'adjustmentOf'>;
type ClaimedWork = ClaimedWorks['works'][number];

/** The works of lines as a locked cycle froze them, by their references, in the order of the lines. */
export async function claimedWorks(
  world: Needs,
  cycle: Cycle,
  lines: readonly Line[],
): Promise<ReadonlyMap<string, ClaimedWork>> {
  const { works } = await readClaimedWorks(world, lockedFileKey(cycle, 'claimed-works'));
  const known = new Map(works.map((claimed) => [claimed.work.ref, claimed]));
  return new Map(lines.flatMap(({ work: { ref } }) => found(known.get(ref))));
}

const found = (claimed: ClaimedWork | undefined): [string, ClaimedWork][] =>
  claimed === undefined ? [] : [[claimed.work.ref, claimed]];

/** The works of adjustment lines: those known already, such as works that events brought, else as their cycle froze them. */
export async function correctedWorks(
  world: Needs,
  lines: readonly Line[],
  known: readonly FrozenWork[],
): Promise<ReadonlyMap<string, FrozenWork>> {
  const works = new Map(known.map((work) => [work.ref, work]));
  const missing = lines.filter(({ work }) => !works.has(work.ref));
  for (const [cycleId, of] of Map.groupBy(missing, ({ adjustmentOf }) => adjustmentOf?.cycleId)) {
    const cycle = cycleId && (await world.cycles.find(cycleId));
    if (!cycle) continue;
    for (const [ref, { work }] of await claimedWorks(world, cycle, of)) works.set(ref, work);
  }
  return works;
}
