import { type ClaimedWork, mergeWorks } from '#functions/domain/cycles/claimed-works.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { readClaimedWorks, readLockedPart } from '#functions/use-cases/cycles/frozen-files.ts';
import type { ClaimedWorks } from '#functions/use-cases/cycles/frozen-shares.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings'>;
/** The works that a locked cycle has plays of; only the parts that have those that are asked for are read. */
export type LockedWorks = {
  readonly held: ClaimedWorks['held'];
  readonly find: (
    isWanted: (work: { readonly id: string; readonly ref: string }) => boolean,
  ) => Promise<readonly ClaimedWork[]>;
};

/** Opens the works of a locked cycle. */
export async function lockedWorks(
  world: Needs,
  cycle: Pick<Cycle, 'id' | 'closeJobId'>,
): Promise<LockedWorks> {
  const { works: places, held } = await readClaimedWorks(world, lockedFileKey(cycle, 'claimed-works'));
  return {
    held,
    async find(isWanted) {
      const wanted = Map.groupBy(places.filter(isWanted), ({ part }) => part);
      const found: (readonly ClaimedWork[])[] = [];
      for (const [part, of] of [...wanted].toSorted(([a], [b]) => a - b)) {
        const { works } = await readLockedPart(world, lockedFileKey(cycle, `part-${part}`));
        const own = new Set<string>(of.map(({ id }) => id));
        found.push(works.filter(({ work }) => own.has(work.id)));
      }
      return mergeWorks(found);
    },
  };
}
