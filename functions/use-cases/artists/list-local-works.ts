import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { type WorkSeen, workSeen } from '#functions/use-cases/repertoire/work-seen.ts';
import type { ArtistId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';

/** The local works in which an artist has a share. */
export async function listLocalWorks(
  world: Pick<World, 'artists' | 'works' | 'recordings'>,
  artistId: ArtistId,
  page: PageRequest,
): Promise<PageOf<WorkSeen>> {
  found(await world.artists.find(artistId), `artist ${artistId}`);
  const { items, nextCursor } = await world.artists.workIds(artistId, page);
  const works = await world.works.findMany(items);
  return { items: await Promise.all(works.map((work) => workSeen(world, work))), nextCursor };
}
