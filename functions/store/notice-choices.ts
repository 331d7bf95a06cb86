import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { StoredNoticeChoices } from '#shared/schemas/notices.ts';

/**
 * Which notices a person is mailed, and in which language, where the person has chosen.
 *
 * | access pattern     | index | key      | cost    |
 * | ------------------ | ----- | -------- | ------- |
 * | a person's choices | table | personId | 0.5 RCU |
 */
export const noticeChoicesModel: Model<StoredNoticeChoices> = {
  entity: 'noticeChoices',
  schema: StoredNoticeChoices,
  table: { pk: ['choicesOf'], sk: [] },
  keys: ({ id }) => ({ choicesOf: id }),
};

export function noticeChoicesStore(table: Table): World['noticeChoices'] {
  const choices = new Collection(noticeChoicesModel, table);
  return { find: (personId) => choices.find({ choicesOf: personId }) };
}
