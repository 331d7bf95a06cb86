import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { Balance, BalanceEntry } from '#shared/schemas/balances.ts';

const noun = 'balances';
const SEQUENCE_DIGITS = 8;

/**
 * What a payee is owed in a territory, or owes. Written once for each payment of a close: one partition.
 *
 * | access pattern            | index | key                             | cost             |
 * | ------------------------- | ----- | ------------------------------- | ---------------- |
 * | one balance               | table | balances / territory, payeeRef  | 0.5 RCU          |
 * | all, those of a territory | table | balances / begins with territory | 0.5 RCU per 4 KB |
 */
export const balanceModel: Model<Balance> = {
  entity: 'balance',
  schema: Balance,
  table: { pk: ['noun'], sk: ['territory', 'payeeRef'] },
  keys: ({ territory, payeeRef }) => ({ noun, territory, payeeRef }),
};

/**
 * One movement of a balance. Only ever added.
 *
 * | access pattern                    | index | key                            | cost             |
 * | --------------------------------- | ----- | ------------------------------ | ---------------- |
 * | the entries of a balance in order | table | payeeRef, territory / sequence | 0.5 RCU per 4 KB |
 */
export const balanceEntryModel: Model<BalanceEntry> = {
  entity: 'balanceEntry',
  schema: BalanceEntry,
  table: { pk: ['entriesOf', 'territory'], sk: ['place'] },
  keys: ({ payeeRef, territory, sequence }) => ({
    entriesOf: payeeRef,
    territory,
    place: String(sequence).padStart(SEQUENCE_DIGITS, '0'),
  }),
};

export function balanceStore(table: Table): World['balances'] {
  const balances = new Collection(balanceModel, table);
  const entries = new Collection(balanceEntryModel, table);
  const beginning = (territory: string | undefined) =>
    territory === undefined ? {} : { begins: { territory } };
  return {
    find: ({ territory, payeeRef }) => balances.find({ noun, territory, payeeRef }),
    page: ({ territory, ...page }) =>
      pageOverParts([noun], page, {
        read: (part, request) => balances.page({ noun: part }, request, beginning(territory)),
        wanted: ({ balance }) => balance.minor !== 0n,
      }),
    ofTerritory: (territory) => balances.all({ noun }, beginning(territory)),
    entries: ({ territory, payeeRef }) => entries.all({ entriesOf: payeeRef, territory }),
  };
}
