import { describe, expect, test } from '@jest/globals';
import { differencesOf } from '#tools/prove/tally.ts';

const then = { listPartners: { items: 2, digest: 'a' }, listWorks: { items: 9, digest: 'b' } };

describe('what differs between two tallies', () => {
  test('is nothing where every list is as it was', () => {
    expect(differencesOf(then, { listWorks: then.listWorks, listPartners: then.listPartners })).toEqual([]);
  });

  test('is a list that is longer or shorter, and one of which something is otherwise', () => {
    const now = { listPartners: { items: 1, digest: 'c' }, listWorks: { items: 9, digest: 'd' } };
    expect(differencesOf(then, now)).toEqual([
      'listPartners: 2 then, 1 now, and not the same',
      'listWorks: 9, and not the same',
    ]);
  });

  test('is a list that only one of them knows', () => {
    const { listWorks: _gone, ...others } = then;
    expect(differencesOf(then, others)).toEqual(['listWorks: known only then']);
    expect(differencesOf(others, then)).toEqual(['listWorks: known only now']);
  });
});
