import { lacksIngestions } from '#functions/use-cases/matching/lacks-ingestions.ts';
import type { World } from '#functions/use-cases/world.ts';

/**
 * Whether works have come that the index does not have: by an ingestion that has ended, or because a person added or
 * changed one.
 */
export async function isIndexStale(world: Pick<World, 'catalogue' | 'partners'>): Promise<boolean> {
  const [current, changes] = await Promise.all([world.catalogue.current(), world.catalogue.changes()]);
  return changes.length > 0 || lacksIngestions(world, current);
}
