import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { UnidentifiedList } from '#shared/schemas/held.ts';

/**
 * A list of unidentified plays, whose file is in the export bucket. Immutable; two a year of each territory.
 *
 * | access pattern                  | index | key                | cost             |
 * | ------------------------------- | ----- | ------------------ | ---------------- |
 * | those of a territory, newest first | table | territory / listId | 0.5 RCU per 4 KB |
 */
export const unidentifiedListModel: Model<UnidentifiedList> = {
  entity: 'unidentifiedList',
  schema: UnidentifiedList,
  table: { pk: ['listsOf'], sk: ['listId'] },
  keys: ({ territory, id }) => ({ listsOf: territory, listId: id }),
};

export function unidentifiedListStore(table: Table): World['unidentifiedLists'] {
  const lists = new Collection(unidentifiedListModel, table);
  return {
    page: ({ territory, ...page }) => lists.page({ listsOf: territory }, page, { newestFirst: true }),
  };
}
