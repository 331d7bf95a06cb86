import { setTimeout as wait } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import * as z from 'zod';
import type { DeadLetters } from '#infra/local/events/dead-letters.ts';
import { functionActor } from '#infra/local/iam/actors.ts';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import type { Mapping } from '#infra/local/streams/mappings.ts';
import { matches } from '#infra/local/streams/pattern.ts';

const Failures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5000;

/**
 * Gives records to a mapping's function in order, again from the first that failed, until its retries are used up. A
 * batch that did not reach the function, because Lambda did not let it run, uses up none.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
 */
export async function deliver(
  mapping: Mapping,
  records: readonly StreamRecord[],
  { invoke, deadLetters }: { readonly invoke: Invoke; readonly deadLetters: DeadLetters },
): Promise<void> {
  let left = records.filter((record) => mapping.patterns.some((pattern) => matches(pattern, record)));
  for (let failures = 0, notRun = 0; left.length > 0; ) {
    const batch = left.slice(0, mapping.batchSize);
    const delivered = await offer(mapping, batch, invoke);
    if (delivered === 'not run') {
      await wait(Math.min(FIRST_DELAY_MS * 2 ** notRun++, LONGEST_DELAY_MS));
      continue;
    }
    notRun = 0;
    left = left.slice(delivered);
    if (delivered === batch.length) {
      failures = 0;
    } else if (failures >= mapping.retries) {
      deadLetters({ queueArn: mapping.deadLetterArn, by: functionActor(mapping.target), message: left[0] });
      left = left.slice(1);
      failures = 0;
    } else {
      await wait(Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS));
      failures += 1;
    }
  }
}

/** How many of a batch, counted from its start, the function has taken. */
async function offer(
  mapping: Mapping,
  batch: readonly StreamRecord[],
  invoke: Invoke,
): Promise<number | 'not run'> {
  const Records = batch.map((record) => ({ ...record, eventSource: 'aws:dynamodb' }));
  const outcome = await invoke(mapping.target, { Records });
  if (!outcome.ok) return outcome.notRun === undefined ? 0 : 'not run';
  const answer = Failures.safeParse(outcome.payload);
  const failed = new Set(
    answer.success ? answer.data.batchItemFailures.map((item) => item.itemIdentifier) : [],
  );
  const first = batch.findIndex((record) => failed.has(record.dynamodb?.SequenceNumber ?? ''));
  return first === -1 ? batch.length : first;
}
