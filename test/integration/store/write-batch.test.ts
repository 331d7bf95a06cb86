import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, jest, test } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { writeBatch } from '#functions/store/table/write-batch.ts';

// Throttling is a fault that the embedded engine cannot produce, so the client is a mock here.
const engine = mockClient(DynamoDBDocumentClient);
const table = {
  client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })),
  name: 'zamio',
};
const puts = Array.from({ length: 30 }, (_, i) => ({ PutRequest: { Item: { pk: 'p', sk: `s${i}` } } }));
const left = { zamio: [{ PutRequest: { Item: { pk: 'p', sk: 's0' } } }] };

describe('writeBatch', () => {
  test('sends again what the table was too busy for, and nothing else', async () => {
    engine.reset();
    engine.on(BatchWriteCommand).resolvesOnce({ UnprocessedItems: left }).resolves({ UnprocessedItems: {} });
    await writeBatch(table, puts);
    const sizes = engine
      .commandCalls(BatchWriteCommand)
      .map(({ args }) => args[0].input.RequestItems?.['zamio']?.length);
    expect(sizes).toEqual([25, 1, 5]);
  });

  test('gives up with the number that is left where it stays busy', async () => {
    jest.useFakeTimers();
    engine.reset();
    engine.on(BatchWriteCommand).resolves({ UnprocessedItems: left });
    const refused = expect(writeBatch(table, puts.slice(0, 1))).rejects.toThrow('left 1 writes undone');
    await jest.runAllTimersAsync();
    await refused;
    jest.useRealTimers();
  });
});
