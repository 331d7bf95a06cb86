import type { World } from '#functions/ports/world.ts';
import { heldStore } from '#functions/store/held-record.ts';
import { lineStore } from '#functions/store/line-item.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeBatch } from '#functions/store/table/write-batch.ts';
import { Cycle, CycleStation } from '#shared/schemas/cycles.ts';

const noun = 'cycles';

/**
 * A royalty cycle. There are a few cycles a year: one partition.
 *
 * | access pattern      | index | key              | cost             |
 * | ------------------- | ----- | ---------------- | ---------------- |
 * | one cycle           | table | cycles / cycleId | 0.5 RCU          |
 * | all, newest first   | table | cycles           | 0.5 RCU per 4 KB |
 */
export const cycleModel: Model<Cycle> = {
  entity: 'cycle',
  schema: Cycle,
  table: { pk: ['noun'], sk: ['cycleId'] },
  keys: ({ id }) => ({ noun, cycleId: id }),
};

/**
 * One station of a cycle, or of a provisional run of one: what it is invoiced, and the keys and checksums of its manifest and allocation.
 *
 * | access pattern              | index | key                          | cost             |
 * | --------------------------- | ----- | ---------------------------- | ---------------- |
 * | one station                 | table | cycleId or runId / stationId | 0.5 RCU          |
 * | a cycle's or run's stations | table | cycleId or runId             | 0.5 RCU per 4 KB |
 */
export const stationModel: Model<CycleStation> = {
  entity: 'cycleStation',
  schema: CycleStation,
  table: { pk: ['stationsOf'], sk: ['stationId'] },
  keys: ({ cycleId, runId, stationId }) => ({ stationsOf: runId ?? cycleId, stationId }),
};

export function cycleStore(table: Table): World['cycles'] {
  const cycles = new Collection(cycleModel, table);
  const stations = new Collection(stationModel, table);
  return {
    ...lineStore(table),
    ...heldStore(table),
    find: (cycleId) => cycles.find({ noun, cycleId }),
    all: () => cycles.all({ noun }, { newestFirst: true }),
    stations: (stationsOf) => stations.all({ stationsOf }),
    station: (stationsOf, stationId) => stations.find({ stationsOf, stationId }),
    putStation: (station) =>
      writeBatch(table, [{ PutRequest: { Item: stations.putParams(station, 'none').Item } }]),
  };
}
