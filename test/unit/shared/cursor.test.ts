import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageOfArray } from '#shared/cursor.ts';

const keyOf = (item: string) => item;

describe('pages of a list', () => {
  test('hold every item once, in order, however large a page is', () => {
    const items = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 40 });
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 10 }), (all, limit) => {
        const read: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = pageOfArray(all, { limit, cursor }, keyOf);
          read.push(...page.items);
          if (page.nextCursor === null) break;
          cursor = page.nextCursor;
        }
        expect(read).toEqual(all);
      }),
    );
  });

  test.each(['', 'x', 'bnVsbA', 'eyJhZnRlciI6InoifQ'])(
    'a cursor %j of no page of this list is refused',
    (cursor) => {
      expect(() => pageOfArray(['a', 'b'], { limit: 1, cursor }, keyOf)).toThrow(
        expect.objectContaining({ code: 'cursor.invalid' }),
      );
    },
  );
});
