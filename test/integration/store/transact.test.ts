import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { transact } from '#functions/store/table/transact.ts';

// Throttling is a fault that the embedded engine cannot produce, so the client is a mock here.
const engine = mockClient(DynamoDBDocumentClient);
const table = { client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })) };
const items = ['a', 'b'].map((pk) => ({ Put: { TableName: 'zamio', Item: { pk, sk: 's' } } }));
const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({
    $metadata: {},
    message: 'Transaction cancelled',
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const sent = () => engine.commandCalls(TransactWriteCommand).length;

beforeEach(() => {
  engine.reset();
});

describe('transact', () => {
  test.each([
    ['ThrottlingError', 'ThrottlingError'],
    ['None', 'ProvisionedThroughputExceeded'],
  ])('sends again what the table had no room for: %s, %s', async (...codes) => {
    engine
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled(...codes))
      .resolves({});
    await transact(table, items);
    expect(sent()).toBe(2);
  });

  test.each([
    ['ConditionalCheckFailed', 'None'],
    ['ThrottlingError', 'ConditionalCheckFailed'],
    ['TransactionConflict', 'None'],
  ])('does not send again what has an answer: %s, %s', async (...codes) => {
    engine.on(TransactWriteCommand).rejects(cancelled(...codes));
    await expect(transact(table, items)).rejects.toThrow(TransactionCanceledException);
    expect(sent()).toBe(1);
  });

  test('gives up where there is no room for long, with the reasons', async () => {
    jest.useFakeTimers();
    engine.on(TransactWriteCommand).rejects(cancelled('ThrottlingError', 'ThrottlingError'));
    const refused = expect(transact(table, items)).rejects.toMatchObject({
      CancellationReasons: [{ Code: 'ThrottlingError' }, { Code: 'ThrottlingError' }],
    });
    await jest.runAllTimersAsync();
    await refused;
    expect(sent()).toBe(8);
    jest.useRealTimers();
  });
});
