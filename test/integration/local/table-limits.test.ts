import {
  BatchExecuteStatementCommand,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { type SharedRate, sharedRate, tokenBucket } from '#infra/local/dynamodb/token-bucket.ts';
import type { Lambdas } from '#infra/local/lambda/lambdas.ts';
import { aClerk, policy } from '#test/infra/iam/statements.ts';
import { type Engines, startEngines, TABLE } from '#test/support/engines.ts';
import { localFunctions } from './local-functions.ts';

const LARGEST = 400 * 1024;
let engines: Engines;
let table: DynamoDBClient;
beforeAll(async () => {
  engines = await startEngines();
  table = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint: engines.dynamodb });
});
afterAll(async () => {
  table.destroy();
  await engines.stop();
});

const key = (n: number) => ({ pk: { S: `p${String(n).padStart(3, '0')}` }, sk: { S: 's' } });
const KEY_BYTES = 'pkp000sks'.length;
/** An item of so many bytes, its text of letters of one byte or of two. */
const itemOf = (bytes: number, letter = 'a', n = 0) => ({
  ...key(n),
  v: { S: letter.repeat((bytes - KEY_BYTES - 1) / Buffer.byteLength(letter)) },
});
const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const puts = (count: number, bytes: number) => ({
  TransactItems: times(count, (n) => ({ Put: { TableName: TABLE, Item: itemOf(bytes, 'a', n) } })),
});
const refusal = (message: string | RegExp) => ({
  name: 'ValidationException',
  message: expect.stringMatching(message),
});

describe('an item', () => {
  const put = (Item: ReturnType<typeof itemOf>) => table.send(new PutItemCommand({ TableName: TABLE, Item }));
  const TOO_LARGE = refusal(/^Item size has exceeded the maximum allowed size$/);

  test('is 400 KB at most, its names counted too', async () => {
    await put(itemOf(LARGEST));
    await expect(put(itemOf(LARGEST + 1))).rejects.toMatchObject(TOO_LARGE);
  });

  test('is counted in UTF-8', async () => {
    await put(itemOf(LARGEST, 'é'));
    await expect(put(itemOf(LARGEST + 2, 'é'))).rejects.toMatchObject(TOO_LARGE);
  });

  test('does not grow beyond it', async () => {
    await put(itemOf(LARGEST - 100));
    const grow = table.send(
      new UpdateItemCommand({
        TableName: TABLE,
        Key: key(0),
        UpdateExpression: 'SET w = :w',
        ExpressionAttributeValues: { ':w': { S: 'a'.repeat(100) } },
      }),
    );
    await expect(grow).rejects.toMatchObject(
      refusal(/^Item size to update has exceeded the maximum allowed size$/),
    );
  });
});

describe('a transaction', () => {
  const write = (count: number, bytes: number) =>
    table.send(new TransactWriteItemsCommand(puts(count, bytes)));
  const HUNDRED =
    /at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100/;

  test('has a hundred items at most', async () => {
    await write(100, 20);
    await expect(write(101, 20)).rejects.toMatchObject(refusal(HUNDRED));
    const read = new TransactGetItemsCommand({
      TransactItems: times(101, (n) => ({ Get: { TableName: TABLE, Key: key(n) } })),
    });
    await expect(table.send(read)).rejects.toMatchObject(refusal(HUNDRED));
  });

  test('writes four megabytes at most', async () => {
    await write(10, LARGEST);
    await expect(write(11, LARGEST)).rejects.toMatchObject(refusal(/exceeding the 4MB limit$/));
  });
});

describe('a batch', () => {
  test('writes 25 items at most', async () => {
    const write = (count: number) =>
      table.send(
        new BatchWriteItemCommand({
          RequestItems: { [TABLE]: times(count, (n) => ({ PutRequest: { Item: itemOf(20, 'a', n) } })) },
        }),
      );
    expect((await write(25)).UnprocessedItems).toEqual({});
    await expect(write(26)).rejects.toMatchObject(
      refusal(/Member must have length less than or equal to 25/),
    );
  });

  test('reads a hundred items at most', async () => {
    const read = (count: number) =>
      table.send(new BatchGetItemCommand({ RequestItems: { [TABLE]: { Keys: times(count, key) } } }));
    await read(100);
    await expect(read(101)).rejects.toMatchObject(
      refusal(/Member must have length less than or equal to 100/),
    );
  });

  test('has 25 statements at most', async () => {
    const execute = (count: number) =>
      table.send(
        new BatchExecuteStatementCommand({
          Statements: times(count, (n) => ({
            Statement: `SELECT * FROM "${TABLE}" WHERE pk='x${n}' AND sk='s'`,
          })),
        }),
      );
    expect((await execute(25)).Responses).toHaveLength(25);
    await expect(execute(26)).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

describe('a function', () => {
  let lambdas: Lambdas | undefined;
  afterEach(() => lambdas?.end());
  /** Sends a command of the SDK and tells what came of it. */
  const CALL = `
    const { createRequire } = process.getBuiltinModule('node:module');
    const sdk = createRequire(process.cwd() + '/')('@aws-sdk/client-dynamodb');
    globalThis.client ??= new sdk.DynamoDBClient({ region: 'us-east-1', endpoint: event.endpoint, maxAttempts: event.attempts, credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
    try { const { $metadata, ...answer } = await globalThis.client.send(new sdk[event.command](event.input)); return answer; }
    catch (error) { return { name: error.name, message: error.message, reasons: error.CancellationReasons }; }
  `;
  const rights = {
    who: 'function caller',
    user: 'caller',
    caller: aClerk(policy({ Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' })),
  };
  const callsWith = (rates?: { readonly writes: SharedRate; readonly reads: SharedRate }) => {
    const written = {
      ...{ code: CALL, table: engines.dynamodb, rights },
      ...(rates !== undefined && { rates: { [TABLE]: rates } }),
    };
    lambdas = localFunctions({ one: written, other: written });
    const { invoke } = lambdas;
    return async (command: string, input: unknown, { attempts = 1, by = 'one' } = {}): Promise<unknown> => {
      const outcome = await invoke(by, { endpoint: engines.dynamodb, command, input, attempts });
      return outcome.ok ? outcome.payload : outcome.error;
    };
  };
  const put = (n: number) => ({ TableName: TABLE, Item: itemOf(20, 'a', n) });
  const THROTTLED = {
    name: 'ThrottlingException',
    message: expect.stringMatching(/^Throughput exceeds the current capacity of your table or index\. /),
  };
  const plenty = () => sharedRate(1000);
  /** A rate that is used up for so many seconds. */
  const usedUpFor = (seconds: number): SharedRate => {
    const rate = sharedRate(10);
    tokenBucket(rate).pay(10 * (1 + seconds));
    return rate;
  };

  test('reads four megabytes at most in a transaction', async () => {
    for (const n of times(11, (one) => one)) {
      await table.send(new PutItemCommand({ TableName: TABLE, Item: itemOf(LARGEST, 'a', n) }));
    }
    const call = callsWith();
    const read = (count: number) => ({
      TransactItems: times(count, (n) => ({ Get: { TableName: TABLE, Key: key(n) } })),
    });
    expect(await call('TransactGetItemsCommand', read(11))).toMatchObject(
      refusal(/exceeding the 4MB limit$/),
    );
    expect(await call('TransactGetItemsCommand', read(2))).toMatchObject({
      Responses: [{ Item: key(0) }, { Item: key(1) }],
    });
  });

  test('is throttled together with the others', async () => {
    const call = callsWith({ writes: usedUpFor(60), reads: plenty() });
    expect(await call('PutItemCommand', put(1))).toMatchObject(THROTTLED);
    expect(await call('PutItemCommand', put(1), { by: 'other' })).toMatchObject(THROTTLED);
    expect(await call('GetItemCommand', { TableName: TABLE, Key: key(500) })).toEqual({});
    expect(await call('TransactWriteItemsCommand', puts(2, 20))).toMatchObject({
      name: 'TransactionCanceledException',
      reasons: [{ Code: 'ThrottlingError' }, { Code: 'ThrottlingError' }],
    });
  });

  test('gets back of a batch what there was no room for', async () => {
    const writes = sharedRate(0.05);
    tokenBucket(writes).pay(0.05 - 2.5);
    const call = callsWith({ writes, reads: plenty() });
    const items = times(5, (n) => itemOf(20, 'a', 700 + n));
    const requests = items.map((Item) => ({ PutRequest: { Item } }));
    expect(await call('BatchWriteItemCommand', { RequestItems: { [TABLE]: requests } })).toEqual({
      UnprocessedItems: { [TABLE]: requests.slice(3) },
    });
    const Keys = items.map(({ pk, sk }) => ({ pk, sk }));
    const { Responses } = await table.send(new BatchGetItemCommand({ RequestItems: { [TABLE]: { Keys } } }));
    expect(Responses?.[TABLE]).toEqual(expect.arrayContaining(items.slice(0, 3)));
    expect(Responses?.[TABLE]).toHaveLength(3);
  });

  test('pays for reads by what they answered', async () => {
    await table.send(new PutItemCommand({ TableName: TABLE, Item: itemOf(LARGEST, 'a', 800) }));
    const call = callsWith({ writes: plenty(), reads: sharedRate(1) });
    const get = { TableName: TABLE, Key: key(800), ConsistentRead: true };
    expect(await call('GetItemCommand', get)).toMatchObject({ Item: key(800) });
    expect(await call('GetItemCommand', get)).toMatchObject(THROTTLED);
  });

  test('is served in the end, because the SDK calls again', async () => {
    const call = callsWith({ writes: usedUpFor(0.3), reads: plenty() });
    expect(await call('PutItemCommand', put(900), { attempts: 12 })).toEqual({});
  });
});
