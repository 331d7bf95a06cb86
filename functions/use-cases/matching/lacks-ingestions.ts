import type { World } from '#functions/ports/world.ts';
import type { CatalogueIndex } from '#shared/schemas/matching.ts';

/** Whether ingestions have ended that an index does not have. Reads the partners' list and half a unit for each. */
export async function lacksIngestions(
  world: Pick<World, 'partners'>,
  index: Pick<CatalogueIndex, 'covers'> | undefined,
): Promise<boolean> {
  const partners = await world.partners.all();
  const summaries = await Promise.all(partners.map(({ id }) => world.partners.repertoire(id)));
  return summaries.some(
    (summary) => summary !== undefined && index?.covers[summary.partnerId] !== summary.lastJobId,
  );
}
