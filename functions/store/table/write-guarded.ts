import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PutParams } from '#functions/store/table/collection.ts';
import type { Table } from '#functions/store/table/table.ts';
import { transact } from '#functions/store/table/transact.ts';

/** One conditional put: true when it was written, false when its condition did not hold. */
export async function writeGuarded({ client }: Table, params: PutParams): Promise<boolean> {
  try {
    await client.send(new PutCommand(params));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/**
 * Removes items, each in the version that was read, while another item is open: all or none. False when a condition did
 * not hold.
 */
export async function removeTogether(
  table: Table,
  removed: readonly PutParams[],
  whileOpen: PutParams | undefined,
): Promise<boolean> {
  const keyOf = ({ TableName, Item }: PutParams) => ({ TableName, Key: { pk: Item['pk'], sk: Item['sk'] } });
  const check =
    whileOpen === undefined
      ? []
      : [
          {
            ConditionCheck: {
              ...keyOf(whileOpen),
              ConditionExpression: '#status = :open',
              ExpressionAttributeNames: { '#status': 'status' },
              ExpressionAttributeValues: { ':open': 'Open' },
            },
          },
        ];
  const deletes = removed.map(
    ({ ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues, ...put }) => ({
      Delete: { ...keyOf(put), ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues },
    }),
  );
  return allOrNone(transact(table, [...check, ...deletes]), [
    'ConditionalCheckFailed',
    'TransactionConflict',
  ]);
}

/** Several conditional puts, all or none: false when a condition did not hold. Twice the write units of single puts. */
export async function writeTogether(table: Table, params: readonly PutParams[]): Promise<boolean> {
  const puts = params.map((Put) => ({ Put }));
  return allOrNone(transact(table, puts), ['ConditionalCheckFailed']);
}

async function allOrNone(sent: Promise<unknown>, reasons: readonly string[]): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (
      error instanceof TransactionCanceledException &&
      error.CancellationReasons?.some(({ Code }) => Code !== undefined && reasons.includes(Code)) === true
    )
      return false;
    throw error;
  }
}
