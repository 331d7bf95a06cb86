import { expect, test } from '@jest/globals';
import { folded } from '#web/features/waiting/folded.ts';

const song = { kind: 'songs-waiting', count: 1, isMore: false, since: '2026-04-01' } as const;
const causes = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ ...song, kind: 'issues-open' as const, count: 9 - at }));

test('of many causes of issues the three largest stay, and the others are counted', () => {
  const [first, second, third, ...others] = causes(6);
  expect(folded([song, ...causes(6)])).toEqual({
    items: [song, first, second, third],
    others: others.length,
  });
});

test('what would be one other is no shorter: it stays', () => {
  expect(folded(causes(4))).toEqual({ items: causes(4), others: 0 });
  expect(folded([song])).toEqual({ items: [song], others: 0 });
});
