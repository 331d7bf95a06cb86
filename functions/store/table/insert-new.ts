import type { BatchExecuteStatementCommandInput } from '@aws-sdk/lib-dynamodb';
import { BatchExecuteStatementCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#functions/store/table/collection.ts';
import type { Table } from '#functions/store/table/table.ts';

const BATCH = 25;
const MAX_TRIES = 8;
const FIRST_WAIT_MS = 50;
/** What DynamoDB says of a statement that had no room, met a transaction, or failed inside: it is sent again. */
const PASSING: ReadonlySet<string> = new Set([
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'TransactionConflict',
  'InternalServerError',
]);

/**
 * Writes items where nothing is under their keys, each by itself, 25 a request, all requests at once: PartiQL's INSERT refuses a key that is
 * there, and what is refused leaves the others alone. One write unit a KB of each, as single puts.
 *
 * @param items of keys that differ, about a hundred
 * @returns for each item whether it was written; false where its key is there, be it by a request of ours whose answer
 *   was lost
 * @throws where DynamoDB refuses one for another reason, or has no room for long; others may have been written
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchStatementError.html
 */
export async function insertNew(table: Table, items: readonly Item[]): Promise<readonly boolean[]> {
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  );
  return (await Promise.all(batches.map((batch) => insertBatch(table, batch)))).flat();
}

async function insertBatch({ client, name }: Table, items: readonly Item[]): Promise<readonly boolean[]> {
  const written: boolean[] = items.map(() => false);
  let left = [...items.entries()];
  for (let attempt = 1; ; attempt += 1) {
    const Statements = left.map(([, item]) => insertOf(name, item));
    const { Responses = [] } = await client.send(new BatchExecuteStatementCommand({ Statements }));
    const again: typeof left = [];
    for (const [at, entry] of left.entries()) {
      const error = Responses[at]?.Error;
      if (error === undefined) written[entry[0]] = true;
      else if (PASSING.has(error.Code ?? '')) again.push(entry);
      else if (error.Code !== 'DuplicateItem')
        throw new Error(`DynamoDB refused an item: ${error.Code}: ${error.Message}`);
    }
    if (again.length === 0) return written;
    if (attempt === MAX_TRIES)
      throw new Error(`DynamoDB left ${again.length} writes undone after ${MAX_TRIES} tries`);
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** attempt * Math.random()));
    left = again;
  }
}

type Statement = NonNullable<BatchExecuteStatementCommandInput['Statements']>[number];

function insertOf(table: string, item: Item): Statement {
  const fields = Object.entries(item).filter(([, value]) => value !== undefined);
  const named = fields.map(([name]) => `'${name.replaceAll("'", "''")}':?`);
  return {
    Statement: `INSERT INTO "${table}" VALUE {${named.join(',')}}`,
    Parameters: fields.map(([, value]) => value),
  };
}
