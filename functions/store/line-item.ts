import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { replaceAll } from '#functions/store/table/replace-all.ts';
import { allShards, shardOf } from '#functions/store/table/shard.ts';
import type { Table } from '#functions/store/table/table.ts';
import type { CycleId, LineItemId } from '#shared/ids.ts';
import { LineItem } from '#shared/schemas/line-items.ts';

const SHARDS = 8;

/**
 * One payee and one work in one cycle. Its id is made from the cycle and the claim's reference, so it can be read by
 * itself; lines are spread over shards, for a large cycle writes tens of thousands at once.
 *
 * | access pattern        | index | key                        | cost             |
 * | --------------------- | ----- | -------------------------- | ---------------- |
 * | one line              | table | lineShard / lineItemId     | 0.5 RCU          |
 * | a page of lines       | table | lineShard / lineItemId     | 0.5 RCU a line   |
 * | the lines of a payee  | table | linesOf, shard / begins with the payee's mark | 0.5 RCU per 4 KB, 4 at least |
 * | the lines of a cycle  | table | linesOf, shard / lineItemId | 0.5 RCU per 4 KB |
 */
export const lineModel: Model<LineItem> = {
  entity: 'lineItem',
  schema: LineItem,
  table: { pk: ['linesOf', 'shard'], sk: ['lineItemId'] },
  keys: ({ cycleId, id }) => ({ linesOf: cycleId, shard: shardOf(id, SHARDS), lineItemId: id }),
};

export function lineStore(
  table: Table,
): Pick<World['cycles'], 'lines' | 'line' | 'someLines' | 'replaceLines'> {
  const lines = new Collection(lineModel, table);
  const keysOf = (cycleId: CycleId, lineItemId: LineItemId) => ({
    linesOf: cycleId,
    ...{ shard: shardOf(lineItemId, SHARDS), lineItemId },
  });
  const partitions = (cycleId: CycleId) => allShards(SHARDS).map((shard) => ({ linesOf: cycleId, shard }));
  return {
    async lines(cycleId, idPrefix) {
      const reading = idPrefix === undefined ? {} : { begins: { lineItemId: idPrefix } };
      return (
        await Promise.all(partitions(cycleId).map((partition) => lines.all(partition, reading)))
      ).flat();
    },
    line: (cycleId, lineItemId) => lines.find(keysOf(cycleId, lineItemId)),
    someLines: (cycleId, ids) => lines.findMany(ids.map((id) => keysOf(cycleId, id))),
    replaceLines: (cycleId, wanted) => replaceAll(table, lines, { partitions: partitions(cycleId), wanted }),
  };
}
