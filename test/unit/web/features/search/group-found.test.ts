import { describe, expect, test } from '@jest/globals';
import { groupFound } from '#web/features/search/group-found.ts';

describe('groupFound', () => {
  const found = [
    { kind: 'recording', id: 'wrk_1', title: 'Golden River', note: '' },
    { kind: 'work', id: 'wrk_1', title: 'Golden River', note: '' },
    { kind: 'recording', id: 'wrk_2', title: 'River', note: '' },
  ] as const;

  test('groups by kind, the best kind first, and numbers in the order that is seen', () => {
    const groups = groupFound(found).map(({ words, things }) => [
      words,
      things.map(({ id, at }) => [id, at]),
    ]);

    expect(groups).toEqual([
      [
        'Recordings',
        [
          ['wrk_1', 0],
          ['wrk_2', 1],
        ],
      ],
      ['Works', [['wrk_1', 2]]],
    ]);
  });
});
