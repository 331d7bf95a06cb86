import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import type { FactShelves } from '#test/support/fake-world/facts.ts';
import { pageOf } from '#test/support/fake-world/pages.ts';

/** Events of territories, by number. */
export function eventPorts(
  { eventLog }: AggregateShelves,
  { moneyEvents }: FactShelves,
): Pick<World, 'events'> {
  return {
    events: {
      log: async (territory) => eventLog.get({ part: [territory] }),
      async page(territory, { above = 0, ...page }) {
        const rows = moneyEvents.rows([territory]).filter(({ record }) => record.number > above);
        return pageOf(`events ${territory}`, rows, page);
      },
    },
  };
}
