import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { StoredMapping } from '#shared/schemas/uploads.ts';

/**
 * How a partner names the columns of its tables, and how the play logs of a station or of a sender are read.
 *
 * | access pattern                             | index | key                                        | cost    |
 * | ------------------------------------------ | ----- | ------------------------------------------ | ------- |
 * | a partner's, a station's or a sender's     | table | partnerId, or `usage`, stationId and sender | 0.5 RCU |
 */
export const mappingModel: Model<StoredMapping> = {
  entity: 'columnMapping',
  schema: StoredMapping,
  table: { pk: ['mappingOf'], sk: [] },
  keys: ({ id }) => ({ mappingOf: id }),
};

export function mappingStore(table: Table): World['mappings'] {
  const mappings = new Collection(mappingModel, table);
  return { find: (mappingId) => mappings.find({ mappingOf: mappingId }) };
}
