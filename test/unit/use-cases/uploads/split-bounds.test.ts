import { describe, expect, test } from '@jest/globals';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { SplitBounds } from '#functions/use-cases/uploads/split-bounds.ts';

const LIMITS = { rows: 2000, rejected: 3, seconds: 60 } as const;
const record = (line: number): Parsed<string> => ({ kind: 'record', line, record: 'a play', warnings: [] });
const rejected = (line: number): Parsed<string> => {
  const diagnostic: Diagnostic = {
    code: 'row.column-count',
    severity: 'error',
    line,
    message: `Row ${line}.`,
  };
  return { kind: 'rejected', line, raw: ['x'], diagnostics: [diagnostic] };
};

/** Counts rows until one is refused; a row takes so many milliseconds. */
function problemsOf(rows: readonly Parsed<string>[], msARow = 0) {
  let now = Date.parse('2026-04-01T00:00:00.000Z');
  const bounds = new SplitBounds({ now: () => new Date(now).toISOString() }, LIMITS);
  try {
    for (const row of rows) {
      now += msARow;
      bounds.take(row);
    }
  } catch (error) {
    if (error instanceof JobFailed) return error.problems;
    throw error;
  }
  return [];
}
const many = (count: number, row: (line: number) => Parsed<string>) =>
  Array.from({ length: count }, (_, at) => row(at + 2));

describe('what one file may hold', () => {
  test('as many rows as are allowed, and some that are rejected', () => {
    expect(problemsOf([...many(1997, record), ...many(3, rejected)])).toEqual([]);
  });

  test('one row more is refused, and said in how many', () => {
    expect(problemsOf(many(2001, record))).toEqual([
      {
        code: 'file.too-many-rows',
        message: 'It has more than 2,000 rows. Send it in parts. Nothing was taken.',
      },
    ]);
  });

  test('one rejection more is refused, and the first are named', () => {
    const [first, ...named] = problemsOf([...many(10, record), ...many(4, rejected)]);
    expect(first).toMatchObject({
      code: 'file.too-many-rejected',
      message: expect.stringContaining('More than 3'),
    });
    expect(named).toMatchObject([2, 3, 4, 5].map((line) => ({ code: 'row.column-count', line })));
  });

  test('a file that is read for too long is refused before the function is cut off', () => {
    expect(problemsOf(many(2000, record), 61)).toMatchObject([
      { code: 'file.too-slow', message: expect.stringContaining('1,000 rows were read') },
    ]);
  });

  test('what is no row does not count', () => {
    const assumption: Parsed<string> = {
      kind: 'assumed',
      assumption: { code: 'play-key', value: 'derived', count: 1 },
    };
    expect(problemsOf(Array.from({ length: 3000 }, () => assumption))).toEqual([]);
  });
});
