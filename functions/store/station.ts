import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { pageOfArray } from '#shared/cursor.ts';
import { saysAny } from '#shared/says-any.ts';
import { Station } from '#shared/schemas/licensing.ts';

const noun = 'stations';

/**
 * A radio or television station. There are hundreds of stations: one partition.
 *
 * | access pattern | index | key                  | cost             |
 * | -------------- | ----- | -------------------- | ---------------- |
 * | one station    | table | stations / stationId | 0.5 RCU          |
 * | all, by id     | table | stations             | 0.5 RCU per 4 KB |
 */
export const stationModel: Model<Station> = {
  entity: 'station',
  schema: Station,
  table: { pk: ['noun'], sk: ['stationId'] },
  keys: ({ stationId }) => ({ noun, stationId }),
};

export function stationStore(table: Table): World['stations'] {
  const stations = new Collection(stationModel, table);
  return {
    find: (stationId) => stations.find({ noun, stationId }),
    all: () => stations.all({ noun }),
    async page({ territory, q, ...page }) {
      const all = await stations.all({ noun });
      const wanted = all.filter(
        (station) =>
          (territory === undefined || station.territory === territory) &&
          saysAny(q, [station.stationId, station.name]),
      );
      return pageOfArray(wanted, page, (station) => station.stationId);
    },
  };
}
