import type { World } from '#functions/ports/world.ts';
import { lacksIngestions } from '#functions/use-cases/matching/lacks-ingestions.ts';
import type { CatalogueIndex } from '#shared/schemas/matching.ts';

/**
 * Whether works have come that an index does not have: by an ingestion that has ended, or because a person added or
 * changed one.
 */
export async function isIndexStale(
  world: Pick<World, 'catalogue' | 'partners'>,
  index: Pick<CatalogueIndex, 'covers'> | undefined,
): Promise<boolean> {
  const [changes, isLacking] = await Promise.all([world.catalogue.changes(), lacksIngestions(world, index)]);
  return changes.length > 0 || isLacking;
}
