import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { Entity } from 'electrodb';
import * as z from 'zod';
import { schemaOf } from '#functions/store/table/electro-schema.ts';
import type { IndexName, Keys, Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';

/** Partitions read side by side, and how many keys of each at once: half a megabyte or so. */
const AT_ONCE = 8;
const KEYS_AT_ONCE = 2000;

/**
 * The sort keys of partitions of an index as they stand there, without the items: 0.5 RCU per 4 KB of keys. Partitions
 * are read some at a time, a piece of each in turn, until there are no more or `limit` is reached; the same table gives
 * the same keys.
 */
export async function indexKeys<T, P extends Keys>(
  { table, model, index }: { table: Table; model: Model<T>; index: Exclude<IndexName, 'table'> },
  partitions: readonly P[],
  limit: number,
): Promise<readonly IndexKey<P>[]> {
  const query = new Entity(schemaOf(model), { table: table.name }).query[index];
  if (query === undefined) throw new Error(`${model.entity} is not listed in ${index}`);
  const read = async ({ partition, from }: Place<P>) => {
    const { Items, LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        ...QueryParams.parse(query({ ...partition }).params()),
        Limit: KEYS_AT_ONCE,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    return {
      keys: Found.parse(Items ?? []).map((item) => ({ partition, key: item[`${index}Sk`] })),
      next: LastEvaluatedKey === undefined ? [] : [{ partition, from: LastEvaluatedKey }],
    };
  };

  const found: IndexKey<P>[] = [];
  let places: readonly Place<P>[] = partitions.map((partition) => ({ partition }));
  while (places.length > 0 && found.length < limit) {
    const pieces = await Promise.all(places.slice(0, AT_ONCE).map(read));
    for (const { keys } of pieces) for (const key of keys) found.push(key);
    places = [...pieces.flatMap(({ next }) => next), ...places.slice(AT_ONCE)];
  }
  return found.slice(0, limit);
}

type IndexKey<P> = { readonly partition: P; readonly key: string };
type Place<P> = { readonly partition: P; readonly from?: Record<string, unknown> };
const Found = z.array(z.object({ listsSk: z.string().default(''), queuesSk: z.string().default('') }));
const QueryParams = z.object({
  TableName: z.string(),
  IndexName: z.string(),
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z.record(z.string(), z.string()),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()),
});
