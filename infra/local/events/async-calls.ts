import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { DeadLetters } from '#infra/local/events/dead-letters.ts';
import { functionActor } from '#infra/local/iam/actors.ts';
import type { Invoke } from '#infra/local/lambda/invocation.ts';
import { readJsonFile, writeAtomically } from '#infra/local/state/atomic-file.ts';

const Call = z.object({
  target: z.string(),
  event: z.unknown(),
  retries: z.int(),
  deadLetterArn: z.string().optional(),
});
type AsyncCall = z.infer<typeof Call>;

const FIRST_DELAY_MS = 500;

export type AsyncCalls = {
  /** Promises that the call will be made; it is on disk before this returns. */
  readonly accept: (call: AsyncCall) => void;
  /** Makes the calls that a killed run had accepted and not finished. */
  readonly resume: () => number;
};

/**
 * Asynchronous calls of functions, delivered at least once, even after a kill; a call that keeps failing becomes a dead
 * letter.
 */
export function asyncCalls(folder: string, invoke: Invoke, deadLetters: DeadLetters): AsyncCalls {
  const journal = path.join(folder, 'state', 'async-calls');
  mkdirSync(journal, { recursive: true });

  const deliver = async (file: string, call: AsyncCall): Promise<void> => {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await invoke(call.target, call.event);
      if (outcome.ok) break;
      if (attempt >= call.retries) {
        if (call.deadLetterArn !== undefined) {
          deadLetters({
            queueArn: call.deadLetterArn,
            by: functionActor(call.target),
            message: { requestPayload: call.event, responsePayload: outcome.error },
          });
        }
        break;
      }
      await wait(FIRST_DELAY_MS * 2 ** attempt);
    }
    rmSync(file, { force: true });
  };
  return {
    accept: (call) => {
      const file = path.join(journal, `${Date.now()}-${randomUUID()}.json`);
      writeAtomically(file, JSON.stringify(call));
      void deliver(file, call);
    },
    resume: () => {
      const files = readdirSync(journal)
        .filter((name) => name.endsWith('.json'))
        .sort();
      for (const file of files.map((name) => path.join(journal, name))) {
        const call = Call.safeParse(readJsonFile(file));
        if (call.success) void deliver(file, call.data);
        else rmSync(file, { force: true });
      }
      return files.length;
    },
  };
}
