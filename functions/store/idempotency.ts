import * as z from 'zod';
import { Collection, type PutParams } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';

const KeptRequest = z.object({
  actor: z.string(),
  requestKey: z.string(),
  /** SHA-256 of method, path and body: another body under the same key is refused. */
  fingerprint: z.string(),
  owner: z.string(),
  leaseUntil: z.string(),
  answer: z.object({ status: z.int(), body: z.string() }).nullable(),
  ttl: z.int(),
});
export type IdempotencyRecord = z.infer<typeof KeptRequest>;

/**
 * A request that came with an Idempotency-Key: who works on it until when, or its answer.
 *
 * | access pattern | index | key               | cost    |
 * | -------------- | ----- | ----------------- | ------- |
 * | one request    | table | actor, requestKey | 0.5 RCU |
 */
const model: Model<IdempotencyRecord> = {
  entity: 'idempotency',
  schema: KeptRequest,
  table: { pk: ['actor', 'requestKey'], sk: [] },
  keys: ({ actor, requestKey }) => ({ actor, requestKey }),
};

export function idempotencyStore(table: Table) {
  const requests = new Collection(model, table);
  return {
    find: (actor: string, requestKey: string) => requests.find({ actor, requestKey }),
    /** Makes the caller the owner: the key is new, or its owner's lease is over and it has no answer. */
    claim: (record: IdempotencyRecord, now: string): Promise<boolean> =>
      writeGuarded(table, {
        ...requests.putParams(record, 'none'),
        ConditionExpression: 'attribute_not_exists(pk) OR (#answer = :none AND #lease < :now)',
        ExpressionAttributeNames: { '#answer': 'answer', '#lease': 'leaseUntil' },
        ExpressionAttributeValues: { ':none': null, ':now': now },
      }),
    /** Keeps the answer, if the caller still owns the request: for the transaction of the change itself. */
    answerParams: (record: IdempotencyRecord): PutParams => ({
      ...requests.putParams(record, 'none'),
      ConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':owner': record.owner },
    }),
    answer(record: IdempotencyRecord): Promise<boolean> {
      return writeGuarded(table, this.answerParams(record));
    },
  };
}
