import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#functions/store/table/table.ts';

const MAX_TRIES = 8;
const FIRST_WAIT_MS = 50;
const THROTTLED: ReadonlySet<string> = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

/**
 * Writes items all or none. A transaction that the table has no room for is cancelled as one whose condition did not
 * hold, so the SDK does not send it again: it is sent again here, with doubled waits. Nothing of it was written.
 *
 * @throws TransactionCanceledException with the reason of each item
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export async function transact(
  { client }: Pick<Table, 'client'>,
  TransactItems: TransactWriteCommandInput['TransactItems'],
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems }));
      return;
    } catch (error) {
      if (!isThrottled(error) || attempt === MAX_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** attempt * Math.random()));
    }
  }
}

/** Where a condition did not hold as well, that is the answer. */
function isThrottled(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  const reasons = (error.CancellationReasons ?? []).map(({ Code = 'None' }) => Code);
  return reasons.some((code) => THROTTLED.has(code)) && reasons.every((code) => isNoAnswer(code));
}

const isNoAnswer = (code: string): boolean => code === 'None' || THROTTLED.has(code);
