import type { World } from '#functions/use-cases/world.ts';

/**
 * Whether works have come that the index does not have: an ingestion that has ended, or a work that a person added or
 * changed. Costs a read of the partners' list and half a read unit for each.
 */
export async function isIndexStale(world: Pick<World, 'catalogue' | 'partners'>): Promise<boolean> {
  const [current, changes, partners] = await Promise.all([
    world.catalogue.current(),
    world.catalogue.changes(),
    world.partners.all(),
  ]);
  if (changes.length > 0) return true;
  const summaries = await Promise.all(partners.map(({ id }) => world.partners.repertoire(id)));
  return summaries.some(
    (summary) => summary !== undefined && current?.covers[summary.partnerId] !== summary.lastJobId,
  );
}
