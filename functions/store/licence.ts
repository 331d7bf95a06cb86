import type { World } from '#functions/ports/world.ts';
import { stationStore } from '#functions/store/station.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { Licence } from '#shared/schemas/licensing.ts';

/**
 * A station's licence fee. Licences are added, never changed: one that revises another, or has its period, supersedes it.
 *
 * | access pattern               | index | key                   | cost             |
 * | ---------------------------- | ----- | --------------------- | ---------------- |
 * | a station's licences, oldest first | table | stationId / licenceId | 0.5 RCU per 4 KB |
 * | all: station by station      | table | stationId / licenceId | 0.5 RCU a station |
 */
export const licenceModel: Model<Licence> = {
  entity: 'licence',
  schema: Licence,
  table: { pk: ['stationId'], sk: ['licenceId'] },
  keys: ({ stationId, id }) => ({ stationId, licenceId: id }),
};

export function licenceStore(table: Table): World['licences'] {
  const licences = new Collection(licenceModel, table);
  return {
    ofStation: (stationId) => licences.all({ stationId }),
    async page({ stationId, territory, from = '', to = '9999', ...page }) {
      const stations = (await stationStore(table).all()).filter(
        (station) =>
          (stationId === undefined || station.stationId === stationId) &&
          (territory === undefined || station.territory === territory),
      );
      return pageOverParts(stations, page, {
        read: (station, part) => licences.page({ stationId: station.stationId }, part),
        wanted: ({ periodStart, periodEnd }) => from <= periodEnd && periodStart <= to,
      });
    },
  };
}
