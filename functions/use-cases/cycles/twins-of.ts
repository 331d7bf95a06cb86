import type { World } from '#functions/ports/world.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

/**
 * For each work those of the other catalogue that are the same work (royalty rules §4): local and external ones of one
 * ISWC or ISRC. A few reads for all works together.
 */
export async function twinsOf(
  world: Pick<World, 'works' | 'recordings'>,
  works: readonly Work[],
): Promise<ReadonlyMap<WorkId, readonly Work[]>> {
  const [local, external] = [ofOrigin(works, 'local'), ofOrigin(works, 'external')];
  const [localByIswc, localByIsrc, externalByIswc, recordings] = await Promise.all([
    world.works.byIswc(iswcsOf(external), 'local'),
    world.works.localByIsrc(isrcsOf(external)),
    world.works.byIswc(iswcsOf(local), 'external'),
    world.recordings.byIsrc(isrcsOf(local)),
  ]);
  const named = new Map<WorkId, readonly WorkId[]>([
    ...external.map(({ id, iswc, isrcs }): [WorkId, readonly WorkId[]] => [
      id,
      [localByIswc.get(iswc ?? ''), ...isrcs.map((isrc) => localByIsrc.get(isrc))].flatMap(
        (twin) => twin ?? [],
      ),
    ]),
    ...local.map(({ id, iswc, isrcs }): [WorkId, readonly WorkId[]] => [
      id,
      [
        externalByIswc.get(iswc ?? ''),
        ...isrcs.flatMap((isrc) => recordings.get(isrc)?.deliveries.map(({ workId }) => workId) ?? []),
      ].flatMap((twin) => twin ?? []),
    ]),
  ]);
  const standing = await standingWorks(world, [...new Set([...named.values()].flat())]);
  return new Map(
    [...named].map(([id, twins]) => {
      const found = new Map(twins.flatMap((twin) => standing.get(twin) ?? []).map((work) => [work.id, work]));
      found.delete(id);
      return [id, [...found.values()]];
    }),
  );
}

const ofOrigin = (works: readonly Work[], origin: Work['origin']) =>
  works.filter((work) => work.origin === origin);
const iswcsOf = (works: readonly Work[]) => [...new Set(works.flatMap(({ iswc }) => iswc ?? []))];
const isrcsOf = (works: readonly Work[]) => [...new Set(works.flatMap(({ isrcs }) => isrcs))];
