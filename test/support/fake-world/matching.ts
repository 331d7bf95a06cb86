import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import type { FactShelves } from '#test/support/fake-world/facts.ts';
import { pageOf } from '#test/support/fake-world/pages.ts';

/** The index of works, thresholds and what people decided about songs. */
export function matchingPorts(
  { catalogueIndex, matchingSettings, refit, songDecision }: AggregateShelves,
  { catalogueChanges }: FactShelves,
): Pick<World, 'catalogue' | 'matching' | 'songDecisions'> {
  return {
    catalogue: {
      opened: { layers: new Map() },
      current: async () => catalogueIndex.get({ part: ['current'] }),
      changes: async () => catalogueChanges.records(['changes']),
      note: async (changes) => catalogueChanges.putAll(changes),
      async forget(changes) {
        for (const { changedAt, workId } of changes)
          catalogueChanges.removal({ part: ['changes'], sort: [changedAt, workId] }).apply();
      },
    },
    matching: {
      settings: async () => matchingSettings.get({ part: ['matching'] }),
      refit: async (id) => refit.get({ part: ['refits'], sort: [id] }),
      refits: async (page) => pageOf('refits', refit.rows(['refits']), { ...page, newestFirst: true }),
    },
    songDecisions: {
      async findMany(songs) {
        const found = [...new Set(songs)].flatMap((song) => songDecision.get({ part: [song] }) ?? []);
        return new Map(found.map((decision) => [decision.id, decision]));
      },
      page: async (page) =>
        pageOf('songs', songDecision.listed('newest', ['songs']), { ...page, newestFirst: true }),
    },
  };
}
