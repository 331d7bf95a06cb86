import type { PageRequest } from '#functions/ports/page.ts';
import type { UnmatchedFilter } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { candidatesOfPlays } from '#functions/use-cases/usage/candidates-of-plays.ts';
import { playView } from '#functions/use-cases/usage/play-view.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { UnmatchedPlay } from '#shared/schemas/usage.ts';

/** Plays without a work, each with the works that its identifiers, title and names might mean. */
export async function listUnmatched(
  world: Parameters<typeof openCurrentIndex>[0] & Pick<World, 'plays' | 'works'>,
  filter: UnmatchedFilter,
  page: PageRequest,
): Promise<PageOf<UnmatchedPlay>> {
  const [{ items, nextCursor }, index] = await Promise.all([
    world.plays.unmatched(filter, page),
    openCurrentIndex(world),
  ]);
  const candidates = await candidatesOfPlays(world, items, index);
  return {
    items: items.map((play, at) => ({ ...playView(play), candidates: [...(candidates[at] ?? [])] })),
    nextCursor,
  };
}
