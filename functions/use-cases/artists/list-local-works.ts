import { found } from '#functions/use-cases/changed.ts';
import type { PageRequest } from '#functions/use-cases/page-request.ts';
import { type WorkSeen, workSeen } from '#functions/use-cases/repertoire/work-seen.ts';
import type { World } from '#functions/use-cases/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';

/** The local works in which an artist has a share. */
export async function listLocalWorks(
  world: Pick<World, 'artists' | 'works' | 'recordings'>,
  artistId: string,
  page: PageRequest,
): Promise<PageOf<WorkSeen>> {
  found(await world.artists.find(artistId), `artist ${artistId}`);
  const { items, nextCursor } = await world.artists.workIds(artistId, page);
  const works = await world.works.findMany(items);
  return { items: await Promise.all(works.map((work) => workSeen(world, work))), nextCursor };
}
