import { describe, expect, test } from '@jest/globals';
import { anId } from '#test/support/given/an-id.ts';
import { activityOf } from '#web/features/cycles/activity-of.ts';

const at = (hour: number) => `2026-04-01T0${hour}:00:00.000Z`;
const run = (number: number, startedAt: string, finishedAt: string | null) => ({
  ...{ id: anId('run', number), number, startedAt, startedBy: 'ops-1', finishedAt },
});

describe('the activity of a cycle', () => {
  test('is what happened to it and its runs, the newest first', () => {
    const cycle = { createdAt: at(1), lockedAt: at(6), status: 'Remitted', updatedAt: at(8) } as const;
    const runs = [run(2, at(4), null), run(1, at(2), at(3))];
    expect(activityOf(cycle, runs).map(({ kind }) => kind)).toEqual([
      ...['remitted', 'locked', 'run-started', 'run-finished', 'run-started', 'opened'],
    ]);
  });

  test('of an open cycle has neither lock nor end; what came in the same instant keeps its order', () => {
    const cycle = { createdAt: at(1), lockedAt: null, status: 'Open', updatedAt: at(8) } as const;
    expect(activityOf(cycle, [run(1, at(1), at(1))]).map(({ kind }) => kind)).toEqual([
      ...['run-finished', 'run-started', 'opened'],
    ]);
  });
});
