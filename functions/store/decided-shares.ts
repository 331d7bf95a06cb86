import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { DecidedShares } from '#shared/schemas/decided-shares.ts';

/**
 * Shares of a work as people decided them, proposed or confirmed. A work has a handful at most.
 *
 * | access pattern                     | index | key                 | cost             |
 * | ---------------------------------- | ----- | ------------------- | ---------------- |
 * | one decision                       | table | workId / decisionId | 0.5 RCU          |
 * | a work's decisions, oldest first   | table | workId              | 0.5 RCU per 4 KB |
 */
export const decidedSharesModel: Model<DecidedShares> = {
  entity: 'decidedShares',
  schema: DecidedShares,
  table: { pk: ['workId'], sk: ['decisionId'] },
  keys: ({ workId, id }) => ({ workId, decisionId: id }),
};

export function decidedSharesStore(table: Table): World['decidedShares'] {
  const decisions = new Collection(decidedSharesModel, table);
  return {
    find: (workId, decisionId) => decisions.find({ workId, decisionId }),
    ofWork: (workId) => decisions.all({ workId }),
  };
}
