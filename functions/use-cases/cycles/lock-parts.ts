import { mergeWorks } from '#functions/domain/cycles/claimed-works.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { type Kept, keepFrozen, readWorks } from '#functions/use-cases/cycles/frozen-files.ts';
import type { ClaimedWorks } from '#functions/use-cases/cycles/frozen-shares.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

const AT_ONCE = 16;

/**
 * Writes what the payees of each part have in a cycle: the works of their plays, and in which files of which stations
 * these are; and which parts have which work. So a statement reads the part of its payee, and a later decision the works
 * that it is about. Gives the files that it wrote.
 */
export async function lockParts(
  world: Pick<World, 'files' | 'settings'>,
  cycle: Cycle,
  { stations, held }: Pick<Merged, 'stations' | 'held'>,
): Promise<readonly Kept[]> {
  const files: Kept[] = [];
  const places: ClaimedWorks['works'][number][] = [];
  const inOrder = stations.toSorted((a, b) => compareUtf8(a.stationId, b.stationId));
  for (const part of inOrder[0]?.parts.keys() ?? []) {
    const ofStations = inOrder.flatMap(({ parts }) => parts[part] ?? []);
    const works = mergeWorks(await inParallel(ofStations, AT_ONCE, (of) => readWorks(world, of.works)));
    const content = { works, uses: ofStations.map(({ uses }) => uses) };
    files.push(await keepFrozen(world, lockedFileKey(cycle, `part-${part}`), { file: 'part', content }));
    for (const { work } of works) places.push({ id: work.id, ref: work.ref, part });
  }
  const content = { works: places, held: held.forWhom };
  const index = await keepFrozen(world, lockedFileKey(cycle, 'claimed-works'), {
    file: 'claimed-works',
    content,
  });
  return [...files, index];
}
