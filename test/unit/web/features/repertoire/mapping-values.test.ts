import { describe, expect, test } from '@jest/globals';
import { mappingOf, mappingValues } from '#web/features/repertoire/mapping-values.ts';

const COLUMNS = ['Work Title', 'ISWC Code', 'Share', 'Mood'];
const PROPOSED = { columns: COLUMNS, mapping: { title: 'Work Title', iswc: 'ISWC Code', shareScale: 200 } };

describe('a mapping of columns', () => {
  test('what is stored goes before what is proposed, where the file has such a column', () => {
    const values = mappingValues({ title: 'Mood', iswc: 'Gone' }, PROPOSED);

    expect(values.columns.title).toBe('Mood');
    expect(values.columns.iswc).toBe('ISWC Code');
    expect(values.columns.writers).toBe('');
    expect(values.shareScale).toBe('200');
  });

  test('only what is chosen is stored; shares of 100 in all need no word', () => {
    const values = mappingValues({}, PROPOSED);

    expect(mappingOf({ ...values, shareScale: '100' }, {}, COLUMNS)).toEqual({
      title: 'Work Title',
      iswc: 'ISWC Code',
    });
    expect(mappingOf(values, {}, COLUMNS)).toMatchObject({ shareScale: 200 });
  });

  test('shares that are fractions of 1 stay so', () => {
    const values = mappingValues({ shareScale: 1 }, PROPOSED);

    expect(values.shareScale).toBe('1');
    expect(mappingOf(values, {}, COLUMNS)).toMatchObject({ shareScale: 1 });
  });

  test('what is stored for the partner’s other files is kept, what this file has can be taken off', () => {
    const stored = { artist: 'Main Artist', shares: 'Share', shareScale: 200 };
    const values = mappingValues(stored, PROPOSED);
    const cleared = { columns: { ...values.columns, shares: '' }, shareScale: '100' as const };

    expect(mappingOf(cleared, stored, COLUMNS)).toEqual({
      artist: 'Main Artist',
      title: 'Work Title',
      iswc: 'ISWC Code',
    });
  });
});
