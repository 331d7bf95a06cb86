import { describe, expect, test } from '@jest/globals';
import { cycle as aCycle } from '#shared/examples/cycles.ts';
import { currentCycles, stagesOf } from '#web/parts/cycles/cycle-stages.ts';

type Given = Parameters<typeof stagesOf>[0];
const at = (status: Given['status'], payments: Given['payments'] = null, isChecked = false) =>
  stagesOf({ status, payments }, isChecked);
const now = (...given: Parameters<typeof at>) => at(...given).find(({ state }) => state === 'now')?.name;

describe('the way of a cycle', () => {
  test.each([
    ['Open', null, false, 'Open'],
    ['Open', null, true, 'Checked'],
    ['Closing', null, false, 'Closing'],
    ['Locked', { total: 5, done: 3 }, false, 'Locked'],
    ['Locked', { total: 0, done: 0 }, false, 'Locked'],
    ['Invoiced', { total: 5, done: 5 }, false, 'Paid'],
    ['Remitted', { total: 5, done: 5 }, false, undefined],
  ] as const)(
    'of one that is %s with payments %j, checked: %s, is at %s',
    (status, payments, isChecked, name) => {
      expect(now(status, payments, isChecked)).toBe(name);
    },
  );

  test('counts what is paid once it is locked, and ends with all of it done', () => {
    expect(at('Locked', { total: 5, done: 3 }).map(({ state, note }) => note ?? state)).toEqual([
      ...['done', 'done', 'now', '3 of 5', 'to-come'],
    ]);
    expect(at('Remitted', { total: 5, done: 5 }).every(({ state }) => state === 'done')).toBe(true);
  });
});

describe('the current cycles', () => {
  const cycle = (periodEnd: string, status: Given['status']) => ({
    ...aCycle,
    id: periodEnd,
    periodEnd,
    status,
  });
  const ids = (...cycles: readonly ReturnType<typeof cycle>[]) => currentCycles(cycles).map(({ id }) => id);
  const [q1, q2, q3] = ['2026-03-31', '2026-06-30', '2026-09-30'] as const;

  test('are those that are not remitted, the newest first, two at most', () => {
    expect(ids(cycle(q1, 'Remitted'), cycle(q2, 'Locked'), cycle(q3, 'Open'))).toEqual([q3, q2]);
    expect(ids(cycle(q1, 'Locked'), cycle(q2, 'Locked'), cycle(q3, 'Open'))).toEqual([q3, q2]);
  });

  test('are the last one where all are remitted, and none where there is none', () => {
    expect(ids(cycle(q1, 'Remitted'), cycle(q2, 'Remitted'))).toEqual([q2]);
    expect(ids()).toEqual([]);
  });
});
