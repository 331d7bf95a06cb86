import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { entityOf } from '#functions/store/table/entity-of.ts';
import type { IndexName, Keys, Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';

/** A partition of an index, and where in it to go on. */
export type Place<P> = { readonly partition: P; readonly from?: Record<string, unknown> };
/** Keys of one read, and where to go on: nowhere when the partition is at its end. */
export type PieceOfKeys<P> = { readonly keys: readonly string[]; readonly next: readonly Place<P>[] };
type Piece = { readonly limit: number; readonly newestFirst?: boolean };

/** Reads sort keys of partitions of an index as they stand there, without the items: 0.5 RCU per 4 KB of keys. */
export function keyReader<T>(
  table: Table,
  model: Model<T>,
  index: Exclude<IndexName, 'table'>,
): <P extends Keys>(place: Place<P>, piece: Piece) => Promise<PieceOfKeys<P>> {
  return async ({ partition, from }, { limit, newestFirst = false }) => {
    const query = entityOf(model, table).query[index];
    if (query === undefined) throw new Error(`${model.entity} is not listed in ${index}`);
    const { Items, LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        ...QueryParams.parse(query({ ...partition }).params()),
        Limit: limit,
        ScanIndexForward: !newestFirst,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    return {
      keys: Found.parse(Items ?? []).map((item) => item[`${index}Sk`]),
      next: LastEvaluatedKey === undefined ? [] : [{ partition, from: LastEvaluatedKey }],
    };
  };
}

const Found = z.array(z.object({ listsSk: z.string().default(''), queuesSk: z.string().default('') }));
const QueryParams = z.object({
  TableName: z.string(),
  IndexName: z.string(),
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z.record(z.string(), z.string()),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()),
});
