import { describe, expect, test } from '@jest/globals';
import { itemBytes } from '#infra/local/dynamodb/item-bytes.ts';
import { tableRatesOf } from '#infra/local/dynamodb/table-rates.ts';
import { type SharedRate, sharedRate, tokenBucket } from '#infra/local/dynamodb/token-bucket.ts';
import { unitsOfInsert, unitsOfRequest, writeUnits } from '#infra/local/dynamodb/write-units.ts';
import type { Throttle } from '#infra/local/edges.ts';
import { throttleTable } from '#infra/local/lambda/throttle-table.ts';
import { synthesized } from './synthesized.ts';

describe('itemBytes', () => {
  test.each([
    ['a text, in UTF-8, and its name', { naïve: { S: 'é' } }, 6 + 2],
    ['a number, two digits a byte and one more', { n: { N: '-12345.6' } }, 1 + 4],
    ['bytes, not their base64', { b: { B: 'AAECAw==' } }, 1 + 4],
    ['true, and nothing', { a: { BOOL: true }, b: { NULL: true } }, 1 + 1 + 1 + 1],
    ['a list: three, and one for each', { l: { L: [{ S: 'ab' }, { N: '7' }] } }, 1 + 3 + 1 + 2 + 1 + 2],
    ['a map, with its names', { m: { M: { k: { S: 'v' } } } }, 1 + 3 + 1 + 1 + 1],
    ['a set of texts and one of numbers', { s: { SS: ['a', 'bc'] }, n: { NS: ['1', '22'] } }, 1 + 3 + 1 + 4],
  ])('counts %s', (_, item, bytes) => {
    expect(itemBytes(item)).toBe(bytes);
  });
});

/** An item of so many bytes. */
const itemOf = (bytes: number) => ({ pk: { S: 'a'.repeat(bytes - 2) } });

describe('writeUnits', () => {
  test.each([
    [1024, 1],
    [1025, 2],
    [3, 1],
  ])('of an item of %i bytes are %i', (bytes, units) => {
    expect(writeUnits('PutItem', { TableName: 'works', Item: itemOf(bytes) })).toEqual([
      { table: 'works', units },
    ]);
    expect(unitsOfRequest({ PutRequest: { Item: itemOf(bytes) } })).toBe(units);
  });

  test('are twice as many in a transaction, for each of its items', () => {
    const TransactItems = [
      { Put: { TableName: 'works', Item: itemOf(2000) } },
      { Delete: { TableName: 'works', Key: itemOf(10) } },
      { ConditionCheck: { TableName: 'works', Key: itemOf(10), ConditionExpression: 'a' } },
    ];
    expect(writeUnits('TransactWriteItems', { TransactItems }).map(({ units }) => units)).toEqual([4, 2, 2]);
  });

  test.each([
    [1024, 1],
    [1025, 2],
  ])('of a statement that inserts %i bytes are %i', (bytes, units) => {
    const Statement = `INSERT INTO "works" VALUE {'pk':?,'it''s':?}`;
    const Parameters = [{ S: 'a'.repeat(bytes - 2 - 4 - 1) }, { S: 'b' }];
    expect(unitsOfInsert({ Statement, Parameters })).toEqual({ table: 'works', units });
  });

  test('of a removal are one, and a read has none', () => {
    expect(writeUnits('DeleteItem', { TableName: 'works', Key: itemOf(9) })).toHaveLength(1);
    expect(unitsOfRequest({ DeleteRequest: { Key: itemOf(9) } })).toBe(1);
    expect(writeUnits('GetItem', { TableName: 'works', Key: itemOf(9) })).toEqual([]);
  });
});

/** So slow that no unit comes while a test runs, with so many left, or a little less. */
const withUnits = (units: number): SharedRate => {
  const unitsPerSecond = 0.05;
  const rate = sharedRate(unitsPerSecond);
  tokenBucket(rate).pay(unitsPerSecond - units + 0.01);
  return rate;
};

describe('tokenBucket', () => {
  test('gives what is left, once more than that, and then nothing', () => {
    const bucket = tokenBucket(withUnits(5));
    expect([3, 3, 1].map(bucket.take)).toEqual([true, true, false]);
  });

  test('is one for all who share it', () => {
    const rate = withUnits(2);
    expect([tokenBucket(rate).take(2), tokenBucket(rate).take(1)]).toEqual([true, false]);
  });

  test('keeps five minutes of what is not used, and no more', () => {
    const rate = sharedRate(10);
    tokenBucket(rate).pay(-1_000_000);
    const { take } = tokenBucket(rate);
    expect([take(2990), take(20), take(1)]).toEqual([true, true, false]);
  });

  test('keeps as little as one says', () => {
    const rate = sharedRate(10, 2);
    tokenBucket(rate).pay(-1000);
    const { take } = tokenBucket(rate);
    expect([take(19), take(10), take(1)]).toEqual([true, true, false]);
  });

  test('fills by its rate', async () => {
    const { take } = tokenBucket(sharedRate(20));
    expect([take(21), take(1)]).toEqual([true, false]);
    await new Promise((done) => setTimeout(done, 200));
    expect(take(1)).toBe(true);
  });
});

describe('throttleTable', () => {
  const throttled = (writes: number, reads = 10) =>
    throttleTable({ works: { writes: withUnits(writes), reads: withUnits(reads) } });
  const put = JSON.stringify({ TableName: 'works', Item: itemOf(10) });
  const refusalOf = (passage: object): unknown =>
    'refused' in passage ? JSON.parse(String(passage.refused)) : undefined;

  test('turns away what the table has no room for, in the words of AWS', () => {
    const call = throttled(1);
    expect(call('PutItem', put)).toEqual({});
    expect(refusalOf(call('PutItem', put))).toEqual({
      __type: 'com.amazon.coral.availability#ThrottlingException',
      message: expect.stringMatching(/^Throughput exceeds the current capacity of your table or index\. /),
    });
  });

  test('cancels a transaction, and says so for each of its items', () => {
    const one = { Put: { TableName: 'works', Item: itemOf(10) } };
    const refused = refusalOf(
      throttled(0)('TransactWriteItems', JSON.stringify({ TransactItems: [one, one] })),
    );
    expect(refused).toMatchObject({
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      message:
        'Transaction cancelled, please refer cancellation reasons for specific reasons [ThrottlingError, ThrottlingError]',
      CancellationReasons: [{ Code: 'ThrottlingError' }, { Code: 'ThrottlingError' }],
    });
  });

  test('lets as much of a batch through as there is room for, and gives the rest back', () => {
    const requests = [1, 2, 3].map((n) => ({ PutRequest: { Item: { pk: { S: `${n}` } } } }));
    const passage = throttled(2)('BatchWriteItem', JSON.stringify({ RequestItems: { works: requests } }));
    if ('refused' in passage) throw new Error(passage.refused);
    expect(JSON.parse(passage.instead ?? '')).toEqual({ RequestItems: { works: requests.slice(0, 2) } });
    expect(JSON.parse(passage.amended?.('{"UnprocessedItems":{}}') ?? '')).toEqual({
      UnprocessedItems: { works: requests.slice(2) },
    });
  });

  test('lets as many inserting statements through, and says of each other one that it had no room', () => {
    const Statements = ['1', '2', '3'].map((S) => ({
      Statement: `INSERT INTO "works" VALUE {'pk':?}`,
      Parameters: [{ S }],
    }));
    const passage = throttled(2)('BatchExecuteStatement', JSON.stringify({ Statements }));
    if ('refused' in passage) throw new Error(passage.refused);
    expect(JSON.parse(passage.instead ?? '')).toEqual({ Statements: Statements.slice(0, 2) });
    const [went, refused] = [{ TableName: 'works' }, { Error: { Code: 'DuplicateItem' } }];
    const answered = passage.amended?.(JSON.stringify({ Responses: [went, refused] }));
    expect(JSON.parse(answered ?? '')).toMatchObject({
      Responses: [went, refused, { Error: { Code: 'ThrottlingError' } }],
    });
    expect(refusalOf(throttled(0)('BatchExecuteStatement', JSON.stringify({ Statements })))).toMatchObject({
      __type: expect.stringContaining('ThrottlingException'),
    });
  });

  test('turns a batch away of which there is room for nothing', () => {
    const requests = [{ PutRequest: { Item: itemOf(10) } }];
    expect(
      refusalOf(throttled(0)('BatchWriteItem', JSON.stringify({ RequestItems: { works: requests } }))),
    ).toMatchObject({ __type: expect.stringContaining('ThrottlingException') });
  });

  test('lets reads pay by what they answered, half of it where they need not be current', () => {
    const call = throttled(0, 3);
    const query = JSON.stringify({ TableName: 'works', ConsistentRead: true });
    const passage = call('Query', query);
    if ('refused' in passage) throw new Error(passage.refused);
    passage.answered?.(3 * 4096);
    expect(refusalOf(call('Query', query))).toMatchObject({
      __type: expect.stringContaining('ThrottlingException'),
    });
    const eventual = throttled(0, 3)('Query', JSON.stringify({ TableName: 'works' }));
    expect(eventual).toHaveProperty('answered');
  });

  test('leaves a table alone whose rate it does not know', () => {
    expect(throttled(0)('PutItem', JSON.stringify({ TableName: 'other', Item: itemOf(10) }))).toEqual({});
  });
});

describe('tableRatesOf', () => {
  const rates = async (context: Readonly<Record<string, string>>, over: Partial<Throttle> = {}) => {
    const { template } = await synthesized(context);
    const unsaid = { writesPerSecond: undefined, readsPerSecond: undefined, burstSeconds: undefined };
    const { table } = tableRatesOf(template, { ...unsaid, ...over });
    return [table?.writes.unitsPerSecond, table?.reads.unitsPerSecond];
  };

  test('are those of a new table, those that it is warmed for, or those of the option', async () => {
    expect(await rates({})).toEqual([4000, 12_000]);
    const warm = { warmReads: '30000', warmWrites: '9000' };
    expect(await rates(warm)).toEqual([9000, 30_000]);
    expect(await rates(warm, { writesPerSecond: 50 })).toEqual([50, 30_000]);
  });
});
