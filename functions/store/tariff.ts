import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { pageOfArray } from '#shared/cursor.ts';
import { Tariff } from '#shared/schemas/licensing.ts';

const noun = 'tariffs';

/**
 * A tariff. Tariffs are added; a later one ends the one before. There are dozens: one partition.
 *
 * | access pattern                 | index | key                | cost             |
 * | ------------------------------ | ----- | ------------------ | ---------------- |
 * | all, or those of a territory   | table | tariffs / tariffId | 0.5 RCU per 4 KB |
 */
export const tariffModel: Model<Tariff> = {
  entity: 'tariff',
  schema: Tariff,
  table: { pk: ['noun'], sk: ['tariffId'] },
  keys: ({ id }) => ({ noun, tariffId: id }),
};

export function tariffStore(table: Table): World['tariffs'] {
  const tariffs = new Collection(tariffModel, table);
  return {
    ofTerritory: async (territory) =>
      (await tariffs.all({ noun })).filter((tariff) => tariff.territory === territory),
    async page({ territory, ...page }) {
      const all = await tariffs.all({ noun });
      return pageOfArray(
        all.filter((tariff) => territory === undefined || tariff.territory === territory),
        page,
        ({ id }) => id,
      );
    },
  };
}
