import { describe, expect, test } from '@jest/globals';
import { MOST_VIEWS, readSettings } from '#web/ui/list-settings.ts';

const PLAIN = { hidden: [], dense: false, views: [] };

describe('readSettings', () => {
  test('reads what was kept', () => {
    const kept = { hidden: ['Gross'], dense: true, views: [{ name: 'Ghana', search: '?territory=GH' }] };
    expect(readSettings(JSON.stringify(kept))).toEqual(kept);
  });

  test.each(['', 'null', '{', '[]', '7', '{"hidden":7,"dense":"yes","views":[{"name":1},null]}'])(
    'takes %j as nothing kept',
    (kept) => {
      expect(readSettings(kept)).toEqual(PLAIN);
    },
  );

  test(`reads no more than ${MOST_VIEWS} views`, () => {
    const views = Array.from({ length: MOST_VIEWS + 5 }, (_, at) => ({ name: `${at}`, search: '' }));
    expect(readSettings(JSON.stringify({ views })).views).toHaveLength(MOST_VIEWS);
  });
});
