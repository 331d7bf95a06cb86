import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import { replaceAll } from '#functions/store/table/replace-all.ts';
import { allShards, shardOf } from '#functions/store/table/shard.ts';
import type { Table } from '#functions/store/table/table.ts';
import { putAll } from '#functions/store/table/write-batch.ts';
import { HeldRecord } from '#shared/schemas/line-items.ts';

const SHARDS = 8;
/** How many parts of the list one page may look through. */
const MAX_READS = 64;

/**
 * Held money per cycle, station, pool, work, reason and would-be payee.
 *
 * | access pattern                   | index | key                               | cost                          |
 * | -------------------------------- | ----- | --------------------------------- | ----------------------------- |
 * | what is held of a station        | table | heldOf, stationId / heldId        | 0.5 RCU per 4 KB              |
 * | what is held in a territory      | lists | territory, shard / reason, cycle, heldId | 0.5 RCU per 4 KB and 0.5 each |
 */
export const heldModel: Model<HeldRecord> = {
  entity: 'heldRecord',
  schema: HeldRecord,
  table: { pk: ['heldOf', 'stationId'], sk: ['heldId'] },
  lists: { pk: ['heldIn', 'heldShard'], sk: ['heldFor', 'heldId'] },
  keys: ({ cycleId, stationId, id, territory, reason }) => ({
    heldOf: cycleId,
    stationId,
    heldId: id,
    heldIn: territory,
    heldShard: shardOf(id, SHARDS),
    heldFor: `${reason}#${cycleId}`,
  }),
};

export function heldStore(
  table: Table,
): Pick<World['cycles'], 'held' | 'replaceHeld' | 'putHeld' | 'heldIn'> {
  const held = new Collection(heldModel, table);
  return {
    held: (cycleId, stationId) => held.all({ heldOf: cycleId, stationId }),
    replaceHeld: (cycleId, stationId, wanted) =>
      replaceAll(table, held, { partitions: [{ heldOf: cycleId, stationId }], wanted }),
    putHeld: (records) => putAll(table, held, records),
    heldIn: (territory, { reason = '', ...page }: PageRequest & { reason?: string | undefined }, wanted) =>
      pageOverParts(
        allShards(SHARDS).map((heldShard) => ({ heldIn: territory, heldShard })),
        page,
        {
          maxReads: MAX_READS,
          read: (part, request) => held.page(part, request, { index: 'lists', begins: { heldFor: reason } }),
          wanted,
        },
      ),
  };
}
