import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { PutParams } from '#functions/store/table/collection.ts';
import type { Table } from '#functions/store/table/table.ts';

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

/** Several conditional puts, all or none: false when a condition did not hold. Twice the write units of single puts. */
export async function writeTogether({ client }: Table, params: readonly PutParams[]): Promise<boolean> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: params.map((Put) => ({ Put })) }));
    return true;
  } catch (error) {
    if (
      error instanceof TransactionCanceledException &&
      error.CancellationReasons?.some(({ Code }) => Code === 'ConditionalCheckFailed') === true
    )
      return false;
    throw error;
  }
}
