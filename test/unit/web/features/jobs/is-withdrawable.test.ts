import { describe, expect, test } from '@jest/globals';
import { isWithdrawable } from '#web/features/jobs/is-withdrawable.ts';

const LOG = {
  kind: 'usage-ingestion',
  status: 'succeeded',
  counts: { accepted: 412, rejected: 3 },
  problems: [],
  progress: { done: 1, total: 1 },
  result: { from: '2026-02-01', to: '2026-02-28' },
} as const;
const isSo = (over: object) => isWithdrawable({ ...LOG, problems: [], ...over });

describe('isWithdrawable', () => {
  test('the plays of a log that has ended can be taken back, once', () => {
    expect(isSo({})).toBe(true);
    expect(isSo({ result: { withdrawal: 'job_01' } })).toBe(false);
  });

  test('nothing is taken back of what runs or waits, took nothing, was tried only, or is no log', () => {
    expect(isSo({ status: 'running' })).toBe(false);
    expect(isSo({ status: 'needs-mapping' })).toBe(false);
    expect(isSo({ counts: { accepted: 0, rejected: 415 } })).toBe(false);
    expect(isSo({ counts: { files: 3 } })).toBe(false);
    expect(isSo({ result: { dryRun: 'true' } })).toBe(false);
    expect(isSo({ kind: 'repertoire-ingestion' })).toBe(false);
  });

  test('one that failed may have taken plays before', () => {
    const failed = { status: 'failed', counts: {}, result: null };

    expect(isSo({ ...failed, progress: { done: 1, total: 2 } })).toBe(true);
    expect(isSo({ ...failed, progress: { done: 0, total: 2 } })).toBe(false);
  });
});
