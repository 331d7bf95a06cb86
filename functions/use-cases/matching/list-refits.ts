import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { isOutdated } from '#functions/domain/matching/refit/is-outdated.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Refit } from '#shared/schemas/matching.ts';

/** Refits, newest first; a waiting one that can no longer be accepted says so. */
export async function listRefits(world: Pick<World, 'matching'>, page: PageRequest): Promise<PageOf<Refit>> {
  const { items, nextCursor } = await world.matching.refits(page);
  const settings = await world.matching.settings();
  const now = { settingsVersion: settings?.version ?? 0, model: TRAINED_MODEL.version };
  return {
    items: items.map((refit) => (isOutdated(refit, now) ? { ...refit, status: 'outdated' } : refit)),
    nextCursor,
  };
}
