import type { World } from '#functions/ports/world.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

/** How often a work may have been merged on: A into B, B into C … */
const MOST_MERGES = 8;

/**
 * The works that ids lead to after merges, by those ids: the id of a merged work leads to the work it was merged into.
 * Unknown ids are left out.
 */
export async function standingWorks(
  world: Pick<World, 'works'>,
  workIds: readonly WorkId[],
): Promise<ReadonlyMap<string, Work>> {
  const leadsTo = new Map(workIds.map((id) => [id, id]));
  const works = new Map<string, Work>();
  for (let merges = 0; merges <= MOST_MERGES; merges += 1) {
    const missing = [...new Set(leadsTo.values())].filter((id) => !works.has(id));
    if (missing.length === 0) break;
    for (const work of await world.works.findMany(missing)) works.set(work.id, work);
    for (const [id, at] of leadsTo) leadsTo.set(id, works.get(at)?.mergedInto ?? at);
  }
  return new Map(
    [...leadsTo].flatMap(([id, at]) => {
      const work = works.get(at);
      return work === undefined ? [] : [[id, work] as const];
    }),
  );
}
