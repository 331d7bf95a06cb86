import { describe, expect, test } from '@jest/globals';
import { started } from '#functions/domain/jobs/started.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';

const AT = '2026-04-01T08:00:00.000Z';
const job = {
  startedAt: null,
  finishedAt: null,
  counts: {},
  problems: [],
  problemCount: 0,
  odd: [],
  result: null,
  progress: { done: 1, total: 4 },
};

describe('a job', () => {
  test('that is queued starts once', () => {
    const running = started({ ...job, status: 'queued' as const }, AT);
    expect(running).toMatchObject({ status: 'running', startedAt: AT });
    expect(started(running, '2027-01-01T00:00:00.000Z')).toBe(running);
  });

  test('that runs succeeds with all that it was to do, and with what it left', () => {
    const left = { counts: { plays: 3 }, result: { cycleId: 'cyc_1' } };
    expect(succeeded({ ...job, status: 'running' as const }, AT, left)).toMatchObject({
      ...left,
      status: 'succeeded',
      progress: { done: 4, total: 4 },
      finishedAt: AT,
    });
  });

  test.each(['queued', 'succeeded', 'failed'] as const)('that is %s does not succeed', (status) => {
    const other = { ...job, status };
    expect(succeeded(other, AT, { counts: { plays: 3 } })).toBe(other);
  });
});
