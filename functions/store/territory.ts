import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { TerritorySettings } from '#shared/schemas/territories.ts';

/**
 * The settings of a territory, where somebody has changed them.
 *
 * | access pattern              | index | key       | cost    |
 * | --------------------------- | ----- | --------- | ------- |
 * | the settings of a territory | table | territory | 0.5 RCU |
 */
export const territoryModel: Model<TerritorySettings> = {
  entity: 'territorySettings',
  schema: TerritorySettings,
  table: { pk: ['settingsOfTerritory'], sk: [] },
  keys: ({ territory }) => ({ settingsOfTerritory: territory }),
};

export function territoryStore(table: Table): World['territories'] {
  const settings = new Collection(territoryModel, table);
  return { find: (territory) => settings.find({ settingsOfTerritory: territory }) };
}
