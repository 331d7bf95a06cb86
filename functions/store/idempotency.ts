import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { Collection, type PutParams } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import { MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { within } from '#shared/limits.ts';
import { Actor } from '#shared/schemas/common.ts';

const KeptRequest = within(
  z.object({
    actor: Actor,
    requestKey: z.string().max(255),
    /** SHA-256 of method, path and body: another body under the same key is refused. */
    fingerprint: z.string(),
    owner: z.string(),
    leaseUntil: z.string(),
    /** A long body is kept packed, as gzip in base64. */
    answer: z.object({ status: z.int(), body: z.string(), isPacked: z.literal(true).optional() }).nullable(),
    ttl: z.int(),
  }),
  MAX_RECORD_BYTES,
);
export type IdempotencyRecord = z.infer<typeof KeptRequest>;

/**
 * A request that came with an Idempotency-Key: who works on it until when, or its answer.
 *
 * | access pattern | index | key               | cost    |
 * | -------------- | ----- | ----------------- | ------- |
 * | one request    | table | actor, requestKey | 0.5 RCU |
 */
export const model: Model<IdempotencyRecord> = {
  entity: 'idempotency',
  schema: KeptRequest,
  table: { pk: ['actor', 'requestKey'], sk: [] },
  keys: ({ actor, requestKey }) => ({ actor, requestKey }),
};

export function idempotencyStore(table: Table) {
  const requests = new Collection(model, table);
  return {
    async find(actor: string, requestKey: string): Promise<IdempotencyRecord | undefined> {
      const found = await requests.find({ actor, requestKey });
      return found && { ...found, answer: unpacked(found.answer) };
    },
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
      ...requests.putParams({ ...record, answer: packed(record.answer) }, 'none'),
      ConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':owner': record.owner },
    }),
    answer(record: IdempotencyRecord): Promise<boolean> {
      return writeGuarded(table, this.answerParams(record));
    },
  };
}

type Answer = IdempotencyRecord['answer'];
/** Characters of a body that is kept as it is: a third of an item, should each have three bytes. */
const MAX_PLAIN = 40_000;

function packed(answer: Answer): Answer {
  if (answer === null || answer.body.length <= MAX_PLAIN) return answer;
  return { ...answer, body: gzipSync(answer.body).toString('base64'), isPacked: true };
}

function unpacked(answer: Answer): Answer {
  if (answer?.isPacked !== true) return answer;
  return { status: answer.status, body: gunzipSync(Buffer.from(answer.body, 'base64')).toString('utf8') };
}
