import { type BatchStatementErrorCodeEnum, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchExecuteStatementCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { insertNew } from '#functions/store/table/insert-new.ts';

// Throttling of one statement is a fault that the embedded engine cannot produce, so the client is a mock here.
const engine = mockClient(DynamoDBDocumentClient);
const table = {
  client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })),
  name: 'zamio',
};
const items = Array.from({ length: 3 }, (_, i) => ({ pk: 'p', sk: `s${i}` }));
const saying = (...codes: (BatchStatementErrorCodeEnum | undefined)[]) => ({
  Responses: codes.map((Code) => (Code === undefined ? {} : { Error: { Code, Message: 'said' } })),
});
beforeEach(() => {
  engine.reset();
});

describe('insertNew', () => {
  test('sends again what there was no room for, and says what was there already', async () => {
    engine
      .on(BatchExecuteStatementCommand)
      .resolvesOnce(saying(undefined, 'ThrottlingError', 'DuplicateItem'))
      .resolves(saying('DuplicateItem'));
    // The second was written by a request whose answer was lost: that it is there is all that can be said.
    expect(await insertNew(table, items)).toEqual([true, false, false]);
    const sent = engine
      .commandCalls(BatchExecuteStatementCommand)
      .map(({ args }) => args[0].input.Statements?.map(({ Parameters }) => Parameters?.[1]));
    expect(sent).toEqual([['s0', 's1', 's2'], ['s1']]);
  });

  test('gives up with the number that is left where the table stays busy', async () => {
    jest.useFakeTimers();
    engine.on(BatchExecuteStatementCommand).resolves(saying('ProvisionedThroughputExceeded'));
    const refused = expect(insertNew(table, items.slice(0, 1))).rejects.toThrow('left 1 writes undone');
    await jest.runAllTimersAsync();
    await refused;
    jest.useRealTimers();
  });

  test('fails where an item is refused for what it is, and says why', async () => {
    engine.on(BatchExecuteStatementCommand).resolves(saying('ValidationError'));
    await expect(insertNew(table, items.slice(0, 1))).rejects.toThrow('ValidationError: said');
  });
});
