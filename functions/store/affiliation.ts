import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { Affiliation } from '#shared/schemas/affiliations.ts';

const noun = 'affiliations';

/**
 * That a party belongs to a society from a date on. Affiliations are added by people, never changed, and are hundreds:
 * one partition.
 *
 * | access pattern            | index | key                          | cost             |
 * | ------------------------- | ----- | ---------------------------- | ---------------- |
 * | all, in order of entering | table | affiliations / affiliationId | 0.5 RCU per 4 KB |
 */
export const affiliationModel: Model<Affiliation> = {
  entity: 'affiliation',
  schema: Affiliation,
  table: { pk: ['noun'], sk: ['affiliationId'] },
  keys: ({ id }) => ({ noun, affiliationId: id }),
};

export function affiliationStore(table: Table): World['affiliations'] {
  const affiliations = new Collection(affiliationModel, table);
  return {
    all: () => affiliations.all({ noun }),
    page: (page) => affiliations.page({ noun }, page, { newestFirst: true }),
  };
}
