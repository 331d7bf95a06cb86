import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { HeldExpiry } from '#shared/schemas/held-expiries.ts';

const noun = 'heldExpiries';

/**
 * A list of held money of a cycle that becomes too old, proposed or confirmed. A few a year: one partition.
 *
 * | access pattern    | index | key                     | cost             |
 * | ----------------- | ----- | ----------------------- | ---------------- |
 * | one list          | table | heldExpiries / expiryId | 0.5 RCU          |
 * | all, oldest first | table | heldExpiries            | 0.5 RCU per 4 KB |
 */
export const heldExpiryModel: Model<HeldExpiry> = {
  entity: 'heldExpiry',
  schema: HeldExpiry,
  table: { pk: ['noun'], sk: ['expiryId'] },
  keys: ({ id }) => ({ noun, expiryId: id }),
};

export function heldExpiryStore(table: Table): World['heldExpiries'] {
  const lists = new Collection(heldExpiryModel, table);
  return {
    find: (expiryId) => lists.find({ noun, expiryId }),
    all: () => lists.all({ noun }),
  };
}
