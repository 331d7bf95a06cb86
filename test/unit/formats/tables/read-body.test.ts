import { describe, expect, test } from '@jest/globals';
import type { CsvRow } from '#functions/formats/csv/read-rows.ts';
import { readBody } from '#functions/formats/tables/read-body.ts';
import { allOf } from '#test/support/all-of.ts';

const NAMES = ['date', 'song', 'artist'];
const known = (values: readonly string[]) =>
  values.filter((value) => NAMES.includes(value.trim().toLowerCase())).length;
const rows = (texts: readonly string[], sheet?: string): CsvRow[] =>
  texts.flatMap((text, at) =>
    text === ''
      ? []
      : [{ kind: 'row', line: at + 1, values: text.split(','), ...(sheet !== undefined && { sheet }) }],
  );
async function* batches(all: readonly CsvRow[], size: number) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
const read = async (all: readonly CsvRow[], size = 7) => allOf(readBody(batches(all, size), known));

describe('readBody', () => {
  test('gives the names of the columns, then the records, and tells what is none', async () => {
    const table = rows([
      'Keta FM',
      '',
      'Date,Song',
      '2026-01-31,Rain',
      'Date,Song',
      '2026-02-01,Sun',
      'Total,2',
    ]);
    expect(await read(table)).toEqual([
      { kind: 'header', names: ['Date', 'Song'], line: 3, isWritten: true, isFirstRow: false },
      { kind: 'row', line: 4, values: ['2026-01-31', 'Rain'] },
      { kind: 'passed', what: 'header', line: 5 },
      { kind: 'row', line: 6, values: ['2026-02-01', 'Sun'] },
      { kind: 'passed', what: 'totals', line: 7 },
    ]);
  });

  test('makes rows as wide as the header, and names columns by letters where there is none', async () => {
    expect(await read(rows(['Date,Song,Artist', '2026-01-31,Rain']))).toMatchObject([
      { kind: 'header', isFirstRow: true },
      { values: ['2026-01-31', 'Rain', ''] },
    ]);
    expect(await read(rows(['2026-01-31,Rain', '2026-02-01,Sun,Wren']))).toMatchObject([
      { kind: 'header', names: ['Column A', 'Column B', 'Column C'], isWritten: false },
      { line: 1, values: ['2026-01-31', 'Rain', ''] },
      { line: 2, values: ['2026-02-01', 'Sun', 'Wren'] },
    ]);
  });

  test('passes over titles and the header on each further sheet', async () => {
    const table = [
      ...rows(['Date,Song', '2026-01-31,Rain'], 'January'),
      ...rows(['Keta FM', 'Date,Song', '2026-02-01,Sun'], 'February'),
      ...rows(['2026-03-01,Fog'], 'March'),
    ];
    const found = await read(table);
    expect(found.map((item) => (item.kind === 'passed' ? `${item.what} ${item.line}` : item.kind))).toEqual([
      'header',
      'row',
      'header 1',
      'header 2',
      'row',
      'row',
    ]);
  });

  test.each([
    ['below the first', rows(['Date,Song', '2026-01-31,Rain', 'Artist,Date', 'Wren,2026-02-01']), /line 3/],
    [
      'on another sheet',
      [
        ...rows(['Date,Song', '2026-01-31,Rain'], 'January'),
        ...rows(['Song,Date', 'Sun,2026-02-01'], 'February'),
      ],
      /line 1 of the sheet “February”/,
    ],
  ])('ends where another table begins %s', async (_, table, message) => {
    expect((await read(table)).at(-1)).toMatchObject({
      kind: 'file',
      diagnostic: { code: 'file.second-table', level: 'file', message: expect.stringMatching(message) },
    });
  });

  test('has neither header nor records where no row has two cells', async () => {
    expect(await read(rows(['Keta FM', 'January']))).toEqual([]);
    expect(await read(rows([...Array<string>(45).fill('x'), 'Date,Song']))).toEqual([]);
  });

  test('gives broken rows and what is said of the file in their places, whatever the batches', async () => {
    const broken: CsvRow = { kind: 'broken', code: 'file.truncated', line: 3, text: '"x' };
    const said: CsvRow = {
      kind: 'file',
      diagnostic: { code: 'file.encoding', severity: 'warning', line: 1, message: 'x' },
    };
    const table = [
      said,
      ...rows(['Date,Song', '2026-01-31,Rain']),
      ...rows(Array<string>(60).fill('2026-02-01,Sun')),
      broken,
    ];
    const whole = await read(table, table.length);
    expect(whole.at(-1)).toEqual(broken);
    expect(whole).toHaveLength(table.length);
    for (const size of [1, 3, 40, 41]) expect(await read(table, size)).toEqual(whole);
  });
});
