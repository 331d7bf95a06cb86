import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import { Party } from '#shared/schemas/repertoire.ts';

/**
 * A writer or publisher, by IPI, else by name.
 *
 * | access pattern             | index | key      | cost         |
 * | -------------------------- | ----- | -------- | ------------ |
 * | up to 100 parties by key   | table | partyKey | 0.5 RCU each |
 */
export const partyModel: Model<Party> = {
  entity: 'party',
  schema: Party,
  table: { pk: ['partyKey'], sk: [] },
  keys: ({ key }) => ({ partyKey: key }),
};

export function partyStore(table: Table): World['parties'] {
  const parties = new Collection(partyModel, table);
  return {
    async byKeys(keys) {
      const found = await parties.findMany([...new Set(keys)].map((key) => ({ partyKey: key })));
      return new Map(found.map((party) => [party.key, party]));
    },
    save: (before, after) =>
      writeGuarded(
        table,
        parties.putParams(after, before === undefined ? 'absent' : { version: before.version }),
      ),
  };
}
