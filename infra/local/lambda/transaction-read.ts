import { itemBytes } from '#infra/local/dynamodb/item-bytes.ts';
import { fieldOf, fieldsIn, readFields } from '#infra/local/iam/calls/fields.ts';
import type { TableAnswer } from '#infra/local/lambda/answer-instead.ts';

const LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * Refuses what a transaction has read where it is more than 4 MB: the one limit of DynamoDB's requests that the engine
 * does not keep.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html
 */
export function limitedRead({ statusCode, body }: TableAnswer): TableAnswer {
  const found = fieldsIn(readFields(body), 'Responses').map((one) => itemBytes(fieldOf(one, 'Item')));
  if (found.reduce((sum, bytes) => sum + bytes, 0) <= LIMIT_BYTES) return { statusCode, body };
  const message =
    'Collection size of items exceeded, which can also be caused by the aggregate size of the items in the transaction exceeding the 4MB limit';
  return {
    statusCode: 400,
    body: JSON.stringify({ __type: 'com.amazon.coral.validate#ValidationException', message }),
  };
}
