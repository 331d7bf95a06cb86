import { describe, expect, test } from '@jest/globals';
import { NO_EDGES } from '#infra/local/edges.ts';
import { readOptions } from '#infra/local/options.ts';

const edges = (...args: readonly string[]) => readOptions(args).edges;

describe('the edges of a local system', () => {
  test('are off unless somebody asks', () => {
    expect(edges('--port', '4100')).toEqual(NO_EDGES);
  });

  test('are all on with --strict: a new account, the template’s table, a busy S3', () => {
    expect(edges('--strict')).toEqual({
      accountConcurrency: 10,
      throttle: { writesPerSecond: undefined, readsPerSecond: undefined, burstSeconds: undefined },
      slowDownEvery: 100,
    });
  });

  test('are on one by one, and as one says also with --strict', () => {
    expect(edges('--table-writes', '50')).toEqual({
      ...NO_EDGES,
      throttle: { writesPerSecond: 50, readsPerSecond: undefined, burstSeconds: undefined },
    });
    expect(edges('--table-reads', '70').throttle?.readsPerSecond).toBe(70);
    expect(edges('--table-burst', '1').throttle?.burstSeconds).toBe(1);
    expect(edges('--slow-down', '7')).toEqual({ ...NO_EDGES, slowDownEvery: 7 });
    expect(edges('--strict', '--account-concurrency', '100')).toMatchObject({
      accountConcurrency: 100,
      slowDownEvery: 100,
    });
  });

  test.each(['0', '-1', '1.5', 'many'])('are refused with %s', (text) => {
    expect(() => edges(`--slow-down=${text}`)).toThrow(
      `--slow-down takes a whole number above 0, not "${text}"`,
    );
  });
});
