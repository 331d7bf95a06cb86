import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import type { FactShelves } from '#test/support/fake-world/facts.ts';
import { pageOf } from '#test/support/fake-world/pages.ts';

/** Local artists and which works they have a share in. */
export function artistPorts({ artist }: AggregateShelves, { artistWorks }: FactShelves): World['artists'] {
  return {
    find: async (id) => artist.get({ part: ['artists'], sort: [id] }),
    all: async () => artist.records(['artists']),
    page: async (page) => pageOf('artists', artist.rows(['artists']), page),
    async workIds(artistId, page) {
      const found = pageOf(`works of ${artistId}`, artistWorks.rows([artistId]), page);
      return { ...found, items: found.items.map(({ workId }) => workId) };
    },
  };
}
