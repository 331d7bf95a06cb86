import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { Collection, type PutParams } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';

type Held = { readonly kind: string; readonly name: string; readonly holder: string };

/**
 * A name that one thing holds: a society code, an artist's reference, a payment reference.
 *
 * | access pattern      | index | key        | cost    |
 * | ------------------- | ----- | ---------- | ------- |
 * | who holds a name    | table | kind, name | 0.5 RCU |
 */
export const heldModel: Model<Held> = {
  entity: 'nameClaim',
  schema: z.object({ kind: z.string().max(30), name: z.string().max(300), holder: z.string().max(300) }),
  table: { pk: ['kind', 'name'], sk: [] },
  keys: ({ kind, name }) => ({ kind, name }),
};

/** Who holds what, for use-cases that must not take a name twice. */
export function nameStore(table: Table): World['names'] {
  return { holder: (kind, name) => nameHolder(table, kind, name) };
}

export async function nameHolder(table: Table, kind: string, name: string): Promise<string | undefined> {
  return (await new Collection(heldModel, table).find({ kind, name }))?.holder;
}

const isHolder = { ExpressionAttributeNames: { '#holder': 'holder' } };

/** Takes a name for a holder, unless another holds it. */
export function claimName(table: Table, held: Held): PutParams {
  return {
    ...new Collection(heldModel, table).putParams(held, 'none'),
    ...isHolder,
    ConditionExpression: 'attribute_not_exists(pk) OR #holder = :holder',
    ExpressionAttributeValues: { ':holder': held.holder },
  };
}

/** Gives a name back, if the holder still holds it. */
export function releaseName(table: Table, held: Held) {
  const { Item, TableName } = new Collection(heldModel, table).putParams(held, 'none');
  return {
    TableName,
    Key: { pk: Item['pk'], sk: Item['sk'] },
    ...isHolder,
    ConditionExpression: '#holder = :holder',
    ExpressionAttributeValues: { ':holder': held.holder },
  };
}
