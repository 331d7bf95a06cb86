import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { WorkId } from '#shared/ids.ts';
import type { DecidedShares } from '#shared/schemas/decided-shares.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

/** The work that an id leads to after merges, and all decisions about it. */
export type DecidedWork = { readonly work: Work; readonly decisions: readonly DecidedShares[] };

/**
 * The decisions about a work, the oldest first: those about works that were merged into it, directly or through others,
 * are about it too. Refuses with `not-found` where there is no such work.
 */
export async function decisionsOfWork(
  world: Pick<World, 'works' | 'decidedShares'>,
  workId: WorkId,
): Promise<DecidedWork> {
  const work = found((await standingWorks(world, [workId])).get(workId), `work ${workId}`);
  const ids = [work.id, ...(await mergedIntoIt(world, work))];
  const decisions = (await Promise.all(ids.map((id) => world.decidedShares.ofWork(id)))).flat();
  return { work, decisions: decisions.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Ends, for a work that is merged takes in no other any more. */
async function mergedIntoIt(
  world: Pick<World, 'works'>,
  { merged = [] }: Pick<Work, 'merged'>,
): Promise<readonly WorkId[]> {
  const ids = merged.map(({ workId }) => workId);
  if (ids.length === 0) return [];
  const works = await world.works.findMany(ids);
  const further = await Promise.all(works.map((work) => mergedIntoIt(world, work)));
  return [...ids, ...further.flat()];
}
