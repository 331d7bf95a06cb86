import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Collection, PutParams } from '#functions/store/table/collection.ts';
import type { Table } from '#functions/store/table/table.ts';

const BATCH = 25;
const MAX_TRIES = 8;
const FIRST_WAIT_MS = 50;

type Request =
  | { readonly PutRequest: { readonly Item: PutParams['Item'] } }
  | { readonly DeleteRequest: { readonly Key: PutParams['Item'] } };

/**
 * Unconditional puts and deletes, 25 a request; throttled ones are sent again with doubled waits. For derived items
 * only.
 */
export async function writeBatch(table: Table, requests: readonly Request[]): Promise<void> {
  for (let i = 0; i < requests.length; i += BATCH) await writeAll(table, requests.slice(i, i + BATCH));
}

/** Puts records of one kind over whatever is there; if one key comes twice, the last counts. */
export async function putAll<T>(
  table: Table,
  collection: Collection<T>,
  records: readonly T[],
): Promise<void> {
  const items = new Map(
    records.map((record) => {
      const { Item } = collection.putParams(record, 'none');
      return [`${Item['pk']} ${Item['sk']}`, Item] as const;
    }),
  );
  await writeBatch(
    table,
    [...items.values()].map((Item) => ({ PutRequest: { Item } })),
  );
}

async function writeAll({ client, name }: Table, requests: readonly unknown[]): Promise<void> {
  let left = requests;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === MAX_TRIES)
      throw new Error(`DynamoDB left ${left.length} writes undone after ${MAX_TRIES} tries`);
    if (attempt > 0)
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** attempt * Math.random()));
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [name]: Requests.parse(left) } }),
    );
    left = UnprocessedItems?.[name] ?? [];
  }
}

const Item = z.record(z.string(), z.unknown());
const Requests = z.array(
  z.union([
    z.object({ PutRequest: z.object({ Item }) }),
    z.object({ DeleteRequest: z.object({ Key: Item }) }),
  ]),
);
