import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { DeadLetters } from '#infra/local/events/dead-letters.ts';
import { functionActor } from '#infra/local/iam/actors.ts';
import type { Invocation, Invoke } from '#infra/local/lambda/invocation.ts';
import { EVENT_BYTES, OLDEST_EVENT_SECONDS, tooLargeText } from '#infra/local/lambda/limits.ts';
import { readJsonFile, writeAtomically } from '#infra/local/state/atomic-file.ts';

const Call = z.object({
  target: z.string(),
  event: z.unknown(),
  retries: z.int(),
  deadLetterArn: z.string().optional(),
  /** How long it is tried while Lambda does not let it run, from when it was accepted. */
  maximumAgeSeconds: z.int().default(OLDEST_EVENT_SECONDS),
  acceptedAt: z.iso.datetime().default(() => new Date().toISOString()),
});
type AsyncCall = z.input<typeof Call>;
type Accepted = z.infer<typeof Call>;

const FIRST_DELAY_MS = 500;
const FIRST_DELAY_NOT_RUN_MS = 1000;
const LONGEST_DELAY_NOT_RUN_MS = 300_000;

export type AsyncCalls = {
  /** Promises that the call will be made; it is on disk before this returns. */
  readonly accept: (call: AsyncCall) => void;
  /** Makes the calls that a killed run had accepted and not finished. */
  readonly resume: () => number;
};

/**
 * Asynchronous calls of functions, delivered at least once, even after a kill; a call that keeps failing becomes a dead
 * letter, as does one that is too large for Lambda to take. One that Lambda does not let run, because too many do, is
 * tried again with growing waits up to its age, and this is no failure of the function.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
 */
export function asyncCalls(folder: string, invoke: Invoke, deadLetters: DeadLetters): AsyncCalls {
  const journal = path.join(folder, 'state', 'async-calls');
  mkdirSync(journal, { recursive: true });

  const giveUp = (call: Accepted, error: FailedInvocation['error']): void => {
    if (call.deadLetterArn === undefined) return;
    deadLetters({
      queueArn: call.deadLetterArn,
      by: functionActor(call.target),
      message: { requestPayload: call.event, responsePayload: error },
    });
  };
  const deliver = async (file: string, call: Accepted): Promise<void> => {
    let failures = 0;
    let notRun = 0;
    for (;;) {
      const outcome = await invoke(call.target, call.event);
      if (outcome.ok) break;
      const isOver = outcome.notRun === undefined ? failures >= call.retries : isTooOld(call);
      if (isOver) {
        giveUp(call, outcome.error);
        break;
      }
      if (outcome.notRun === undefined) await wait(FIRST_DELAY_MS * 2 ** failures++);
      else await wait(Math.min(FIRST_DELAY_NOT_RUN_MS * 2 ** notRun++, LONGEST_DELAY_NOT_RUN_MS));
    }
    rmSync(file, { force: true });
  };
  return {
    accept: (asked) => {
      const call = Call.parse(asked);
      if (Buffer.byteLength(JSON.stringify(call.event) ?? '') > EVENT_BYTES) {
        return giveUp(call, {
          errorType: 'RequestTooLargeException',
          errorMessage: tooLargeText(EVENT_BYTES),
        });
      }
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

type FailedInvocation = Extract<Invocation, { readonly ok: false }>;

const isTooOld = ({ acceptedAt, maximumAgeSeconds }: Accepted): boolean =>
  Date.now() - Date.parse(acceptedAt) >= maximumAgeSeconds * 1000;
