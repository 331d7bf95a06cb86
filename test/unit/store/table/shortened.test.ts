import { describe, expect, test } from '@jest/globals';
import { shortened } from '#functions/store/table/shortened.ts';
import { itemBytes } from '#shared/item-bytes.ts';

const LONG = Array.from({ length: 200 }, (_, at) => `${at} ${'€'.repeat(300)}`);

describe('the difference that an audit entry keeps', () => {
  test('is whole where an item has room for it', () => {
    const difference = { before: { title: 'Golden River' }, after: { title: 'Sika Asuo' } };
    expect(shortened(difference)).toEqual(difference);
  });

  test('names its largest fields by bytes and digest where it has not', () => {
    const [before, after] = [
      { titles: LONG, by: 'esi' },
      { titles: LONG.slice(1), by: 'yaw' },
    ];
    const found = shortened({ before, after });
    expect(found).toEqual({
      before: {
        titles: { bytes: itemBytes(LONG), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        by: 'esi',
      },
      after: { ...after },
    });
  });

  test('is nothing before of a thing that is new', () => {
    const titles = [...LONG, ...LONG];
    expect(shortened({ before: null, after: { titles, by: 'esi' } })).toEqual({
      before: null,
      after: { titles: { bytes: itemBytes(titles), sha256: expect.any(String) }, by: 'esi' },
    });
  });
});
