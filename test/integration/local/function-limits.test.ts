import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Lambdas } from '#infra/local/lambda/lambdas.ts';
import { REQUEST_BYTES, RESPONSE_BYTES } from '#infra/local/lambda/limits.ts';
import { localFunctions, type Written } from './local-functions.ts';

let lambdas: Lambdas | undefined;
afterEach(() => lambdas?.end());
const withFunctions = (written: Readonly<Record<string, Written>>, accountConcurrency?: number): Lambdas => {
  lambdas = localFunctions(written, accountConcurrency);
  return lambdas;
};
const failed = (errorType: string, errorMessage: unknown) => ({
  ok: false,
  error: { errorType, errorMessage },
});
const withText = (text: string) =>
  expect.stringMatching(new RegExp(`^RequestId: [\\w-]{36} Error: ${text}$`));
const KILLED = failed('Runtime.ExitError', withText('Runtime exited with error: signal: killed'));
const done = (payload: unknown = 'done') => ({ ok: true, payload });

/** Grows for ever where it is told to, else waits a little. */
const GREEDY = `
  if (event !== 'grow') return new Promise((done) => setTimeout(() => done('done'), 300));
  const held = [];
  for (;;) { held.push(Array.from({ length: 10_000 }, () => ({}))); if (held.length % 10 === 0) await new Promise(setImmediate); }
`;
/** Never ends where it is told to, and never waits; else waits as long as it is told. */
const STUCK = `
  if (event === 'loop') for (;;) {}
  return new Promise((done) => setTimeout(() => done('done'), event));
`;

describe('the memory of a function', () => {
  test('that is used up ends the call as on AWS, and the next one is served', async () => {
    const { invoke } = withFunctions({ greedy: { code: GREEDY, memoryMegabytes: 64 } });
    expect(await invoke('greedy', 'grow')).toMatchObject(KILLED);
    expect(await invoke('greedy', 'wait')).toEqual(done());
  });

  test('ends neither calls beside it nor other functions', async () => {
    const { invoke } = withFunctions({
      greedy: { code: GREEDY, memoryMegabytes: 64 },
      other: { code: GREEDY },
    });
    await Promise.all([invoke('greedy', 'wait'), invoke('other', 'wait')]);
    const calls = [invoke('greedy', 'wait'), invoke('greedy', 'grow'), invoke('other', 'wait')];
    expect(await Promise.all(calls)).toMatchObject([done(), KILLED, done()]);
  });

  test('is as much as its template says', async () => {
    const { invoke } = withFunctions({
      roomy: {
        memoryMegabytes: 256,
        code: 'return Array.from({ length: 2_000_000 }, (_, i) => ({ i })).length',
      },
      narrow: {
        memoryMegabytes: 48,
        code: 'return Array.from({ length: 2_000_000 }, (_, i) => ({ i })).length',
      },
    });
    expect(await invoke('roomy', null)).toEqual(done(2_000_000));
    expect(await invoke('narrow', null)).toMatchObject(KILLED);
  });
});

describe('the time of a function', () => {
  const TIMED_OUT = failed('Sandbox.Timedout', withText('Task timed out after 1.00 seconds'));

  test('ends code that never waits', async () => {
    const { invoke } = withFunctions({ stuck: { code: STUCK, timeoutSeconds: 1 } });
    expect(await invoke('stuck', 'loop')).toMatchObject(TIMED_OUT);
    expect(await invoke('stuck', 1)).toEqual(done());
  });

  test('that is over for one call lets those beside it come to their end', async () => {
    const { invoke } = withFunctions({ stuck: { code: STUCK, timeoutSeconds: 1 } });
    await invoke('stuck', 1);
    const beside = invoke('stuck', 500);
    const stuck = invoke('stuck', 'loop');
    expect(await stuck).toMatchObject(TIMED_OUT);
    expect(await Promise.all([beside, invoke('stuck', 1)])).toEqual([done(), done()]);
  });

  test('stops what the code still does, a second later at most', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'zamio-late-')), 'ticks');
    const { invoke } = withFunctions({
      late: {
        timeoutSeconds: 1,
        code: `
          if (event.waitMs) return new Promise((done) => setTimeout(() => done('done'), event.waitMs));
          const { appendFileSync } = process.getBuiltinModule('node:fs');
          setInterval(() => appendFileSync(event.file, '.'), 10);
          return new Promise(() => {});
        `,
      },
    });
    await invoke('late', { waitMs: 1 });
    const ticks = invoke('late', { file });
    await wait(600);
    const beside = invoke('late', { waitMs: 700 });
    expect(await ticks).toMatchObject(TIMED_OUT);
    expect(await beside).toEqual(done());
    await wait(200);
    const { size } = statSync(file);
    await wait(200);
    expect(statSync(file).size).toBe(size);
  });
});

test('a function that ends its own process is told with its status', async () => {
  const { invoke } = withFunctions({ leaves: { code: 'process.exit(event)' } });
  expect(await invoke('leaves', 3)).toMatchObject(
    failed('Runtime.ExitError', withText('Runtime exited with error: exit status 3')),
  );
  expect(await invoke('leaves', 0)).toMatchObject(
    failed('Runtime.ExitError', withText('Runtime exited without providing a reason')),
  );
});

describe('the concurrency of a function', () => {
  const SLOW = { code: "return new Promise((done) => setTimeout(() => done('done'), 400))" };
  const throttled = (reason: string) => ({
    ...failed('TooManyRequestsException', 'Rate Exceeded.'),
    notRun: { status: 429, reason },
  });
  const RESERVED = throttled('ReservedFunctionConcurrentInvocationLimitExceeded');
  const OF_ACCOUNT = throttled('ConcurrentInvocationLimitExceeded');
  const both = { free: SLOW, kept: { ...SLOW, reservedConcurrency: 2 } };

  test('that it reserves is all that it has', async () => {
    const { invoke } = withFunctions(both);
    const outcomes = await Promise.all(['kept', 'kept', 'kept', 'free'].map((name) => invoke(name, null)));
    expect(outcomes).toEqual([done(), done(), RESERVED, done()]);
    expect(await invoke('kept', null)).toEqual(done());
  });

  test('of none at all stops it', async () => {
    const { invoke } = withFunctions({ off: { ...SLOW, reservedConcurrency: 0 } });
    expect(await invoke('off', null)).toEqual(RESERVED);
  });

  test('is shared by those that reserve none, as far as the account reaches', async () => {
    const { invoke } = withFunctions(both, 3);
    const outcomes = await Promise.all(
      ['free', 'free', 'kept', 'kept', 'kept'].map((name) => invoke(name, null)),
    );
    expect(outcomes).toEqual([done(), OF_ACCOUNT, done(), done(), RESERVED]);
  });

  test('cannot be reserved beyond the account’s', () => {
    expect(() => withFunctions(both, 2)).toThrow(
      "Specified ReservedConcurrentExecutions for function kept decreases account's UnreservedConcurrentExecution below its minimum value of [1].",
    );
  });
});

describe('what a call carries', () => {
  /** Two bytes are the quotes of the JSON text. */
  const text = (bytes: number) => 'a'.repeat(bytes - 2);

  test('is six megabytes at most', async () => {
    const { invoke } = withFunctions({ takes: { code: 'return event.length' } });
    expect(await invoke('takes', text(REQUEST_BYTES))).toEqual(done(6_291_454));
    expect(await invoke('takes', text(REQUEST_BYTES + 1))).toEqual({
      ...failed(
        'RequestTooLargeException',
        'Request must be smaller than 6291456 bytes for the InvokeFunction operation',
      ),
      notRun: { status: 413 },
    });
  });

  test('and so is what it answers', async () => {
    const { invoke } = withFunctions({ gives: { code: "return 'a'.repeat(event)" } });
    expect((await invoke('gives', RESPONSE_BYTES - 2)).ok).toBe(true);
    expect(await invoke('gives', RESPONSE_BYTES - 1)).toEqual(
      failed(
        'Function.ResponseSizeTooLarge',
        'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
      ),
    );
  });
});
