import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { Upload } from '#shared/schemas/uploads.ts';

/**
 * A file that was announced.
 *
 * | access pattern | index | key      | cost    |
 * | -------------- | ----- | -------- | ------- |
 * | one upload     | table | uploadId | 0.5 RCU |
 */
export const uploadModel: Model<Upload> = {
  entity: 'upload',
  schema: Upload,
  table: { pk: ['uploadId'], sk: [] },
  keys: ({ id }) => ({ uploadId: id }),
};

export function uploadStore(table: Table): World['uploads'] {
  const uploads = new Collection(uploadModel, table);
  return { find: (uploadId) => uploads.find({ uploadId }) };
}
