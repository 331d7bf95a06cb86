import type { World } from '#functions/ports/world.ts';
import type { CycleId } from '#shared/ids.ts';
import { CycleStation } from '#shared/schemas/cycles.ts';
import { HeldRecord, LineItem } from '#shared/schemas/line-items.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { allShards, shardOf } from '#test/support/fake-world/shards.ts';
import { Shelf } from '#test/support/fake-world/shelf.ts';

const LINE_SHARDS = 8;
const HELD_SHARDS = 8;
const linePlace = (cycleId: CycleId, id: string) => ({
  part: [cycleId, shardOf(id, LINE_SHARDS)],
  sort: [id],
});

/** Cycles with their stations, lines and held money. */
export function cyclePorts({ cycle }: AggregateShelves): World['cycles'] {
  const stations = new Shelf({
    name: 'cycleStation',
    schema: CycleStation,
    place: ({ cycleId, runId, stationId }) => ({ part: [runId ?? cycleId], sort: [stationId] }),
  });
  const lines = new Shelf({
    name: 'lineItem',
    schema: LineItem,
    place: ({ cycleId, id }) => linePlace(cycleId, id),
  });
  const held = new Shelf({
    name: 'heldRecord',
    schema: HeldRecord,
    place: ({ cycleId, stationId, id }) => ({ part: [cycleId, stationId], sort: [id] }),
    lists: {
      inTerritory: ({ territory, reason, cycleId, id }) => ({
        part: [territory, shardOf(id, HELD_SHARDS)],
        sort: [`${reason}#${cycleId}`, id],
      }),
    },
  });
  const lineParts = (cycleId: CycleId) => allShards(LINE_SHARDS).map((shard) => [cycleId, shard]);
  return {
    find: async (id) => cycle.get({ part: ['cycles'], sort: [id] }),
    all: async () => cycle.records(['cycles']).toReversed(),
    stations: async (of) => stations.records([of]),
    station: async (of, stationId) => stations.get({ part: [of], sort: [stationId] }),
    putStation: async (station) => stations.put(station),
    async lines(cycleId, idPrefix = '') {
      const all = lineParts(cycleId).flatMap((part) => lines.records(part));
      return all.filter(({ id }) => id.startsWith(idPrefix));
    },
    line: async (cycleId, lineItemId) => lines.get(linePlace(cycleId, lineItemId)),
    someLines: async (cycleId, ids) => ids.flatMap((id) => lines.get(linePlace(cycleId, id)) ?? []),
    replaceLines: async (cycleId, wanted) => lines.replace(lineParts(cycleId), wanted),
    replaceHeld: async (cycleId, stationId, wanted) => held.replace([[cycleId, stationId]], wanted),
    held: async (cycleId, stationId) => held.records([cycleId, stationId]),
    async putHeld(records) {
      for (const record of records) held.put(record);
    },
    heldIn: async (territory, { reason = '', ...page }, wanted) =>
      pageOverParts(allShards(HELD_SHARDS), page, {
        read: (shard, request) =>
          pageOf(
            `held ${territory} ${shard}`,
            held
              .listed('inTerritory', [territory, shard])
              .filter(({ record }) => `${record.reason}#`.startsWith(reason)),
            request,
          ),
        wanted,
      }),
  };
}
