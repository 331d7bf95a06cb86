import type { World } from '#functions/ports/world.ts';
import type { NewEvent } from '#functions/use-cases/events/commit-with-events.ts';
import { type CommonFact, type TouchesNeeds, touchesOf } from '#functions/use-cases/events/touches.ts';

/**
 * The events that decided shares, an agreement or an affiliation make: one for each territory in which it changes a claim
 * of a locked cycle, or for the one that it is about; none where it changes none.
 */
export async function commonEvents(
  world: TouchesNeeds & Pick<World, 'cycles'>,
  facts: CommonFact,
  territory?: string,
): Promise<readonly NewEvent[]> {
  const territories =
    territory === undefined
      ? [...new Set((await world.cycles.all()).map((cycle) => cycle.territory))]
      : [territory];
  const events = await Promise.all(
    territories.map(async (one) => ({ territory: one, touches: await touchesOf(world, one, facts), facts })),
  );
  return events.filter(({ touches }) => touches.length > 0);
}
