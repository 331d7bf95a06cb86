import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { MatchingSettings, Refit } from '#shared/schemas/matching.ts';

const noun = 'refits';

/**
 * The thresholds in force besides the model's own: one item.
 *
 * | access pattern | index | key      | cost    |
 * | -------------- | ----- | -------- | ------- |
 * | the settings   | table | matching | 0.5 RCU |
 */
export const matchingSettingsModel: Model<MatchingSettings> = {
  entity: 'matchingSettings',
  schema: MatchingSettings,
  table: { pk: ['settingsOf'], sk: [] },
  keys: ({ id }) => ({ settingsOf: id }),
};

/**
 * Thresholds that people's decisions would have, to be accepted or not. A few a year: one partition.
 *
 * | access pattern    | index | key              | cost             |
 * | ----------------- | ----- | ---------------- | ---------------- |
 * | one refit         | table | refits / refitId | 0.5 RCU          |
 * | all, newest first | table | refits           | 0.5 RCU per 4 KB |
 */
export const refitModel: Model<Refit> = {
  entity: 'refit',
  schema: Refit,
  table: { pk: ['noun'], sk: ['refitId'] },
  keys: ({ id }) => ({ noun, refitId: id }),
};

export function matchingStore(table: Table): World['matching'] {
  const settings = new Collection(matchingSettingsModel, table);
  const refits = new Collection(refitModel, table);
  return {
    settings: () => settings.find({ settingsOf: 'matching' }),
    refit: (refitId) => refits.find({ noun, refitId }),
    refits: (page) => refits.page({ noun }, page, { newestFirst: true }),
  };
}
