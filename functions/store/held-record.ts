import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { replaceAll } from '#functions/store/table/replace-all.ts';
import type { Table } from '#functions/store/table/table.ts';
import { HeldRecord } from '#shared/schemas/line-items.ts';

/**
 * Held money per cycle, station, work, reason and would-be payee.
 *
 * | access pattern                   | index | key                        | cost             |
 * | -------------------------------- | ----- | -------------------------- | ---------------- |
 * | what is held of a station        | table | heldOf, stationId / heldId | 0.5 RCU per 4 KB |
 */
const heldModel: Model<HeldRecord> = {
  entity: 'heldRecord',
  schema: HeldRecord,
  table: { pk: ['heldOf', 'stationId'], sk: ['heldId'] },
  keys: ({ cycleId, stationId, id }) => ({ heldOf: cycleId, stationId, heldId: id }),
};

export function heldStore(table: Table): Pick<World['cycles'], 'held' | 'replaceHeld'> {
  const held = new Collection(heldModel, table);
  return {
    held: (cycleId, stationId) => held.all({ heldOf: cycleId, stationId }),
    replaceHeld: (cycleId, stationId, wanted) =>
      replaceAll(table, held, { partitions: [{ heldOf: cycleId, stationId }], wanted }),
  };
}
