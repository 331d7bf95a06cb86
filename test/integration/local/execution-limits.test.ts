import { describe, expect, test } from '@jest/globals';
import type { Invocation } from '#infra/local/lambda/invocation.ts';
import { DATA_BYTES } from '#infra/local/workflows/data-limit.ts';
import { Definition } from '#infra/local/workflows/definition.ts';
import { type End, endOf } from '#infra/local/workflows/end-of.ts';
import { rewrite } from '#infra/local/workflows/rewrite.ts';
import { runMachine } from '#infra/local/workflows/run-machine.ts';

const LAMBDA = 'arn:aws:lambda:us-east-1:000000000000:function:step';
const caught = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }] };
const Caught = { Type: 'Succeed' };
const task = (over: Readonly<Record<string, unknown>> = {}) => ({ Type: 'Task', Resource: LAMBDA, ...over });
const machineOf = (States: Readonly<Record<string, unknown>>) =>
  rewrite('m', Definition.parse({ StartAt: Object.keys(States)[0], States }));
const ok = (payload: unknown): Invocation => ({ ok: true, payload });

type Lambda = (input: unknown, call: number) => Promise<Invocation>;
type Given = { readonly input?: unknown; readonly list?: readonly unknown[]; readonly lambda?: Lambda };

/** Runs a machine and tells how it ended and what it returned. */
async function ran(States: Readonly<Record<string, unknown>>, { input = {}, list = [], lambda }: Given = {}) {
  let calls = 0;
  const { result } = runMachine(
    machineOf(States),
    { arn: 'arn', name: 'one', input },
    {
      invoke: async (_, given) => (lambda ?? (async () => ok(null)))(given, ++calls),
      readObject: async () => JSON.stringify(list),
      mapRefusal: () => undefined,
    },
  );
  const end: End = await endOf(result);
  return { ...end, calls, output: await result.catch(() => undefined) };
}

/** A text that is so many bytes as JSON, its quotes counted. */
const text = (bytes: number) => 'a'.repeat(bytes - 2);
const exceeded = (name: string) => ({
  status: 'FAILED',
  error: 'States.DataLimitExceeded',
  cause: expect.stringContaining(`'${name}'`),
});

describe('the data of a state', () => {
  const step = { Step: task({ ...caught, End: true }), Caught };

  test('is 256 KB at most: a result that has more ends the execution, and nothing catches it', async () => {
    expect(await ran(step, { lambda: async () => ok(text(DATA_BYTES)) })).toMatchObject({
      status: 'SUCCEEDED',
    });
    const over = await ran(step, { lambda: async () => ok(text(DATA_BYTES + 1)) });
    expect(over).toMatchObject({ ...exceeded('Step'), calls: 1 });
    expect(over.cause).toBe(
      "The state/task 'Step' returned a result with a size exceeding the maximum number of bytes service limit.",
    );
  });

  test('is counted in UTF-8', async () => {
    const letters = 'é'.repeat(DATA_BYTES / 2);
    expect(await ran(step, { lambda: async () => ok(letters) })).toMatchObject(exceeded('Step'));
  });

  test('is what a state passes on, not only what a function answers', async () => {
    const both = {
      First: task({ ResultPath: '$.first', Next: 'Step' }),
      Step: task({ ...caught, ResultPath: null, End: true }),
      Caught,
    };
    const half = text(DATA_BYTES / 2);
    expect(await ran(both, { input: { given: half }, lambda: async () => ok(half) })).toMatchObject(
      exceeded('First'),
    );
  });

  test('is what a function is given, after its parameters', async () => {
    const twice = { ...caught, Parameters: { 'a.$': '$.given', 'b.$': '$.given' }, End: true };
    const given = text(DATA_BYTES / 2);
    expect(await ran({ Step: task(twice), Caught }, { input: { given } })).toMatchObject({
      ...exceeded('Step'),
      calls: 0,
    });
  });

  test('is not a list in S3, which may be longer', async () => {
    const list = Array.from({ length: 300 }, (_, chunk) => ({ chunk, text: text(1000) }));
    const each = await ran(mapOver(task({ ResultPath: null, End: true })), { list });
    expect(each).toMatchObject({ status: 'SUCCEEDED', calls: 300, output: {} });
  });
});

/** A machine that runs one state for each item of a list. */
const mapOver = (one: Readonly<Record<string, unknown>>, over: Readonly<Record<string, unknown>> = {}) => ({
  Each: {
    Type: 'Map',
    ItemReader: {
      Resource: 'arn:aws:states:::s3:getObject',
      ReaderConfig: { InputType: 'JSON' },
      Parameters: { Bucket: 'work', 'Key.$': '$$.Execution.Name' },
    },
    ItemProcessor: { StartAt: 'One', States: { One: one } },
    MaxConcurrency: 2,
    ResultPath: null,
    End: true,
    ...over,
  },
});

describe('a distributed map', () => {
  test('gives the function each item, so many at once, and leaves the state as it was', async () => {
    let open = 0;
    let most = 0;
    const items: unknown[] = [];
    const lambda: Lambda = async (item) => {
      items.push(item);
      most = Math.max(most, ++open);
      await new Promise((done) => setTimeout(done, 20));
      open -= 1;
      return ok(null);
    };
    const list = [1, 2, 3, 4, 5].map((chunk) => ({ chunk }));
    const end = await ran(mapOver(task({ End: true })), { input: { job: 'a' }, list, lambda });
    expect(end).toMatchObject({ status: 'SUCCEEDED', output: { job: 'a' } });
    expect([items, most]).toEqual([list, 2]);
  });

  test('returns what its items returned, in their order', async () => {
    const lambda: Lambda = async (item) => ok({ of: item });
    const end = await ran(mapOver(task({ End: true }), { ResultPath: '$.all' }), { list: [3, 1, 2], lambda });
    expect(end.output).toEqual({ all: [{ of: 3 }, { of: 1 }, { of: 2 }] });
  });

  test('does not pass an item’s error on, whatever it is', async () => {
    const lambda: Lambda = async (_, call) =>
      call === 2 ? { ok: false, error: { errorType: 'Odd', errorMessage: 'this one' } } : ok(null);
    const end = await ran(mapOver(task({ End: true })), { list: [1, 2, 3], lambda });
    expect(end).toMatchObject({ status: 'FAILED', error: 'States.ExceedToleratedFailureThreshold' });
  });

  test('is done with no items', async () => {
    expect(await ran(mapOver(task({ End: true })))).toMatchObject({ status: 'SUCCEEDED', calls: 0 });
  });
});

describe('the history of an execution', () => {
  /** A loop of a step and a choice: entered, scheduled, started, succeeded, exited; entered, exited. */
  const EVENTS_A_ROUND = 7;
  const LAST_ROUND = Math.floor(24_999 / EVENTS_A_ROUND);
  const loop = {
    Step: task({ ...caught, ResultPath: '$.isDone', Next: 'IsDone' }),
    IsDone: {
      Type: 'Choice',
      Choices: [{ Variable: '$.isDone', BooleanEquals: true, Next: 'Caught' }],
      Default: 'Step',
    },
    Caught,
  };
  const doneAfter = (rounds: number) => ran(loop, { lambda: async (_, call) => ok(call >= rounds) });

  test('ends at 25,000 events', async () => {
    const end = await doneAfter(LAST_ROUND + 100);
    expect(end).toMatchObject({
      status: 'FAILED',
      cause: 'The execution reached the maximum number of history events (25000).',
    });
    // The call that makes it too long may have begun.
    expect([LAST_ROUND, LAST_ROUND + 1]).toContain(end.calls);
  }, 60_000);

  test('goes on to the last of them', async () => {
    expect(await doneAfter(LAST_ROUND - 1)).toMatchObject({ status: 'SUCCEEDED' });
  }, 60_000);
});
