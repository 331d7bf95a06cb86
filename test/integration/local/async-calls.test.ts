import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { asyncCalls } from '#infra/local/events/async-calls.ts';
import { deadLettersIn } from '#infra/local/events/dead-letters.ts';
import type { Invocation } from '#infra/local/lambda/invocation.ts';
import { EVENT_BYTES } from '#infra/local/lambda/limits.ts';
import { eventually } from './eventually.ts';

const deadLetterArn = 'arn:aws:sqs:us-east-1:000000000000:dead';
const call = { target: 'receive', event: { key: 'a' }, retries: 1, deadLetterArn };
let folder: string;
let journal: string;
/** Why the function may not send to its queue. */
let refusal: string | undefined;
beforeEach(() => {
  refusal = undefined;
  folder = mkdtempSync(path.join(tmpdir(), 'zamio-calls-'));
  journal = path.join(folder, 'state', 'async-calls');
});

const callsWith = (invoke: (event: unknown) => Promise<Invocation>) =>
  asyncCalls(
    folder,
    (_, event) => invoke(event),
    deadLettersIn({ folder, say: () => {}, authority: { refusal: () => refusal } }),
  );
const emptied = () => eventually(async () => (readdirSync(journal).length === 0 ? true : undefined));

describe('asynchronous calls', () => {
  test('are on disk until they are made', async () => {
    const heard = Promise.withResolvers<Invocation>();
    callsWith(() => heard.promise).accept(call);
    expect(readdirSync(journal)).toHaveLength(1);
    heard.resolve({ ok: true, payload: null });
    await emptied();
  });

  test('that a killed run had accepted are made by the next one, and a torn one is left out', async () => {
    callsWith(() => new Promise(() => {})).accept(call);
    writeFileSync(path.join(journal, '1-torn.json'), '{"target":');
    const heard: unknown[] = [];
    const next = callsWith(async (event) => {
      heard.push(event);
      return { ok: true, payload: null };
    });
    next.resume();
    await emptied();
    expect(heard).toEqual([{ key: 'a' }]);
  });

  test('that keep failing are a dead letter after their retries', async () => {
    let tries = 0;
    callsWith(async () => {
      tries += 1;
      return { ok: false, error: { errorType: 'Error', errorMessage: 'down' } };
    }).accept(call);
    await emptied();
    expect(tries).toBe(2);
    const [line] = readFileSync(path.join(folder, 'dead-letters', 'dead.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ requestPayload: { key: 'a' } });
  });

  test('that keep failing are lost where the function may not send to its queue', async () => {
    refusal = 'not authorized to perform: sqs:SendMessage';
    callsWith(async () => ({ ok: false, error: { errorType: 'Error', errorMessage: 'down' } })).accept(call);
    await emptied();
    expect(existsSync(path.join(folder, 'dead-letters'))).toBe(false);
  });

  const notRun: Invocation = {
    ok: false,
    error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' },
    notRun: { status: 429 },
  };
  const letters = () => {
    const file = path.join(folder, 'dead-letters', 'dead.jsonl');
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  };

  test('that Lambda does not let run are made later, and use up no retry', async () => {
    let tries = 0;
    callsWith(async () => {
      tries += 1;
      return tries <= 2 ? notRun : { ok: true, payload: null };
    }).accept({ ...call, retries: 0 });
    await emptied();
    expect(tries).toBe(3);
    expect(existsSync(path.join(folder, 'dead-letters'))).toBe(false);
  });

  test('that Lambda does not let run until they are too old are a dead letter', async () => {
    const acceptedAt = new Date(Date.now() - 61_000).toISOString();
    callsWith(async () => notRun).accept({ ...call, maximumAgeSeconds: 60, acceptedAt });
    await emptied();
    expect(letters()).toMatchObject([{ responsePayload: { errorType: 'TooManyRequestsException' } }]);
  });

  test('that carry more than a megabyte are not taken', async () => {
    const heard: unknown[] = [];
    const calls = callsWith(async (event) => {
      heard.push(event);
      return { ok: true, payload: null };
    });
    calls.accept({ ...call, event: 'a'.repeat(EVENT_BYTES - 2) });
    await emptied();
    expect(heard).toHaveLength(1);
    calls.accept({ ...call, event: 'a'.repeat(EVENT_BYTES - 1) });
    expect(letters()).toMatchObject([
      {
        responsePayload: {
          errorType: 'RequestTooLargeException',
          errorMessage: 'Request must be smaller than 1048576 bytes for the InvokeFunction operation',
        },
      },
    ]);
    expect(readdirSync(journal)).toEqual([]);
  });
});
