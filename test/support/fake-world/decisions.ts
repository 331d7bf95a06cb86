import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import type { FactShelves } from '#test/support/fake-world/facts.ts';
import { pageOf } from '#test/support/fake-world/pages.ts';

/** What people decided: the shares of works, and which society parties belong to. */
export function decisionPorts(
  { decidedShares }: AggregateShelves,
  { affiliations }: FactShelves,
): Pick<World, 'decidedShares' | 'affiliations'> {
  return {
    decidedShares: {
      find: async (workId, decisionId) => decidedShares.get({ part: [workId], sort: [decisionId] }),
      ofWork: async (workId) => decidedShares.records([workId]),
    },
    affiliations: {
      all: async () => affiliations.records(['affiliations']),
      page: async (page) =>
        pageOf('affiliations', affiliations.rows(['affiliations']), { ...page, newestFirst: true }),
    },
  };
}
