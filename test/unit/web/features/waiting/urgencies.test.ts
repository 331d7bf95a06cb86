import { expect, test } from '@jest/globals';
import { WaitingKind } from '#shared/schemas/waiting.ts';
import { byUrgency } from '#web/features/waiting/urgencies.ts';

const item = (kind: WaitingKind) => ({ kind, count: 1, isMore: false, since: '2026-04-01' });

test('what waits is grouped by urgency, the most urgent first, each thing once and in its order', () => {
  const groups = byUrgency(WaitingKind.options.map(item));
  expect(groups.map(({ name }) => name)).toEqual(['Late or failed', 'To do', 'To clear up']);
  expect(groups.flatMap(({ items }) => items.map(({ kind }) => kind))).toEqual(WaitingKind.options);
});

test('a group that has nothing is not there', () => {
  expect(byUrgency([item('songs-waiting')]).map(({ name }) => name)).toEqual(['To clear up']);
  expect(byUrgency([])).toEqual([]);
});
