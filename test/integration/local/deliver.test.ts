import { describe, expect, test } from '@jest/globals';
import type { Invocation } from '#infra/local/lambda/invocation.ts';
import { deliver } from '#infra/local/streams/deliver.ts';
import { matches } from '#infra/local/streams/pattern.ts';

const mapping = {
  table: 'table',
  streamArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/table/stream/local',
  target: 'start-job',
  batchSize: 2,
  retries: 2,
  patterns: [{ dynamodb: { NewImage: { status: { S: ['queued'] } } } }],
  deadLetterArn: 'arn:aws:sqs:us-east-1:000000000000:dead',
};
const record = (SequenceNumber: string, status = 'queued') => ({
  eventName: 'INSERT' as const,
  dynamodb: { SequenceNumber, NewImage: { status: { S: status } } },
});

/** Delivers and tells what was offered, batch by batch, and what was given up. */
async function delivered(records: ReturnType<typeof record>[], answers: (offer: number) => Invocation) {
  const offers: string[][] = [];
  const dead: unknown[] = [];
  await deliver(mapping, records, {
    deadLetters: ({ message }) => dead.push(message),
    invoke: async (_, event) => {
      offers.push([...JSON.stringify(event).matchAll(/"SequenceNumber":"(\d+)"/g)].map(([, n]) => n ?? ''));
      return answers(offers.length);
    },
  });
  return { offers, dead };
}

const taken: Invocation = { ok: true, payload: { batchItemFailures: [] } };
const crash: Invocation = { ok: false, error: { errorType: 'Error', errorMessage: 'down' } };

describe('deliver', () => {
  test('gives what the filter lets through, in order and in batches', async () => {
    const records = [record('1'), record('2', 'running'), record('3'), record('4')];
    expect((await delivered(records, () => taken)).offers).toEqual([['1', '3'], ['4']]);
  });

  test('goes on from the first item that failed', async () => {
    const partly: Invocation = { ok: true, payload: { batchItemFailures: [{ itemIdentifier: '2' }] } };
    const { offers } = await delivered([record('1'), record('2')], (offer) => (offer === 1 ? partly : taken));
    expect(offers).toEqual([['1', '2'], ['2']]);
  });

  test('gives an item up after its retries and goes on with the next', async () => {
    const { offers, dead } = await delivered([record('1'), record('2')], (offer) =>
      offer <= 3 ? crash : taken,
    );
    expect(offers).toEqual([['1', '2'], ['1', '2'], ['1', '2'], ['2']]);
    expect(dead).toEqual([record('1')]);
  });
});

test('deliver offers what Lambda does not let run again, and uses up no retry', async () => {
  const notRun: Invocation = {
    ok: false,
    error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' },
    notRun: { status: 429 },
  };
  const { offers, dead } = await delivered([record('1')], (offer) => (offer <= 4 ? notRun : taken));
  expect(offers).toEqual([['1'], ['1'], ['1'], ['1'], ['1']]);
  expect(dead).toEqual([]);
});

describe('matches', () => {
  test.each([
    [{ a: ['x', 'y'] }, { a: 'y' }, true],
    [{ a: ['x'] }, { a: 'z' }, false],
    [{ a: { b: [{ exists: true }] } }, { a: { b: 1 } }, true],
    [{ a: [{ exists: true }] }, {}, false],
    [{ a: [null] }, { a: null }, true],
  ])('%j against %j: %s', (pattern, event, expected) => {
    expect(matches(pattern, event)).toBe(expected);
  });

  test('refuses a rule that it does not know', () => {
    expect(() => matches({ a: [{ prefix: 'x' }] }, { a: 'xy' })).toThrow();
  });
});
