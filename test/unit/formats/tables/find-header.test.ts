import { describe, expect, test } from '@jest/globals';
import { columnLabels } from '#functions/formats/tables/column-labels.ts';
import { findHeader } from '#functions/formats/tables/find-header.ts';
import { isOtherHeader } from '#functions/formats/tables/is-other-header.ts';
import { isRepeatedHeader } from '#functions/formats/tables/is-repeated-header.ts';
import { isTotalsRow } from '#functions/formats/tables/is-totals-row.ts';
import { secondTable } from '#functions/formats/tables/second-table.ts';

const NAMES = ['date', 'time', 'song', 'artist', 'station'];
const known = (values: readonly string[]) =>
  values.filter((value) => NAMES.includes(value.trim().toLowerCase())).length;
const find = (...rows: readonly string[]) =>
  findHeader(
    rows.map((row) => row.split(',')),
    known,
  );

describe('findHeader', () => {
  test.each([
    ['the first row', ['Date,Song', '2026-01-31,Rain'], 0, 0],
    [
      'the row below titles',
      ['Keta FM', 'Playlist,January', 'Date,Song,Artist', '2026-01-31,Rain,Wren'],
      2,
      0,
    ],
    ['the row with the most names', ['Station,Keta FM', 'Date,Time,Song', '2026-01-31,10:00,Rain'], 1, 0],
    ['the first of those', ['Date,Song', '2026-01-31,Rain', 'Date,Song'], 0, 0],
    ['a row with empty cells at the left', ['Keta FM', ',,Date,Song'], 1, 2],
    ['a row of names that nobody knows', ['Keta FM', 'Jour,Morceau', '2026-01-31,Rain'], 1, 0],
    ['not a record with a known word in it', ['Jour,Morceau', '2026-01-31,Song', '2026-01-31,Artist'], 0, 0],
  ])('takes %s', (_, rows, index, firstColumn) => {
    expect(find(...rows)).toEqual({ kind: 'header', index, firstColumn });
  });

  test.each([
    ['a date', '2026-01-31,Rain'],
    ['a date in words', '31 Jan 2026,Rain'],
    ['a time', 'Rain,18:38:51'],
    ['a time with am or pm', 'Rain,6:38 pm'],
    ['a number', 'Rain,207'],
    ['a percentage', 'Rain,33.33 %'],
    ['an ISRC', 'ZZ-A01-26-00007,Rain'],
    ['an ISWC', 'T-900.000.001-1,Rain'],
  ])('says that there is none where the first row has %s', (_, row) => {
    expect(find('Keta FM', row, 'x,y')).toEqual({ kind: 'none', index: 1 });
  });

  test('finds nothing where no row has two cells, nor beyond the fortieth row', () => {
    expect(find('Keta FM', '', 'January')).toBeUndefined();
    expect(find(...Array<string>(40).fill('x'), 'Date,Song')).toBeUndefined();
  });
});

describe('rows within a table', () => {
  const header = ['Date', 'Song', 'Artist'];

  test.each([
    ['its header again', ['Date', 'Song', 'Artist'], true],
    ['its header in capitals and cut short', ['DATE', ' song ', ''], true],
    ['a record', ['2026-01-31', 'Rain', 'Wren'], false],
    ['a record with one word of the header', ['', 'Song', ''], false],
    ['a blank row', ['', '', ''], false],
  ])('know %s', (_, row, isRepeated) => {
    expect(isRepeatedHeader(row, header)).toBe(isRepeated);
  });

  test.each([
    [['Total', '', '1204'], true],
    [['', 'Sum', '12.5', '3:27'], true],
    [['GRAND TOTAL:', '', '', '100 %'], true],
    [['TOTAL GÉNÉRAL', '87:15:00'], true],
    [['Sous-total', '3'], true],
    [['Summe', '3'], true],
    [['', '', '', '1 204'], true],
    [['', '', '1204', '99,5'], true],
    [['Total Eclipse', 'Wren', '3:27'], false],
    [['Total', 'Wren', '3:27'], false],
    [['4711', 'Rain', '207'], false],
    [['', '', '5'], false],
    [['', '1', '2', '3'], false],
    [['', '', '', ''], false],
  ])('%j sums up: %s', (row, isTotals) => {
    expect(isTotalsRow(row)).toBe(isTotals);
  });

  test('know the header of another table, which is an error that says where it begins', () => {
    expect(isOtherHeader(['Artist', 'Station', 'Time'], known)).toBe(true);
    expect(isOtherHeader(['Artist', 'Station', 'x', 'y', 'z'], known)).toBe(false);
    expect(isOtherHeader(['Song', 'Artist', '3:27'], known)).toBe(false);
    expect(secondTable(17, 'February')).toMatchObject({
      code: 'file.second-table',
      severity: 'error',
      level: 'file',
      line: 17,
      message: expect.stringMatching(/line 17 of the sheet “February”/),
    });
  });
});

test('columnLabels calls a column without a name by its letters and numbers what is there twice', () => {
  expect(columnLabels(['Title', '', 'title', ' Share  % ', 'Title'])).toEqual([
    'Title',
    'Column B',
    'title (2)',
    'Share %',
    'Title (3)',
  ]);
  expect(columnLabels(Array<string>(28).fill('')).slice(25)).toEqual(['Column Z', 'Column AA', 'Column AB']);
});
