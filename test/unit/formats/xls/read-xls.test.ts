import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXls } from '#functions/formats/xls/read-xls.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { oldWorkbook, oleFile } from './old-workbook.ts';

const read = async (file: Uint8Array) => (await allOf(readXls(inPieces(file, 1000)))).flat();

describe('readXls', () => {
  test('gives texts, numbers and truths in their columns, titles and all, and no row without a value', async () => {
    const rows = [['Playlist Ɔdɔ FM'], [], ['Title', null, 'Spins'], ['Rain', null, 33.33], [true, 4711]];
    expect(await read(oldWorkbook([{ name: 'Plays', rows }]))).toEqual([
      { kind: 'row', line: 1, values: ['Playlist Ɔdɔ FM'] },
      { kind: 'row', line: 3, values: ['Title', '', 'Spins'] },
      { kind: 'row', line: 4, values: ['Rain', '', '33.33'] },
      { kind: 'row', line: 5, values: ['true', '4711'] },
    ]);
  });

  test.each([
    ['a date', 'dd/mm/yyyy', 46_053, '2026-01-31'],
    ['a date with a time', 'dd/mm/yyyy hh:mm:ss', 46_053.776979166665, '2026-01-31T18:38:51'],
    ['a time', 'hh:mm:ss', 0.776979166665, '18:38:51'],
    ['a length beyond a day', '[h]:mm:ss', 1.0625, '25:30:00'],
    ['a percentage', '0.00%', 0.125, '12.5'],
    ['a plain number', 'General', 46_053, '46053'],
  ])('gives %s as workbooks of today do', async (_, format, value, text) => {
    const file = oldWorkbook([{ name: 'Plays', rows: [['x'], [value]], formats: { A2: format } }]);
    expect(await read(file)).toMatchObject([{ values: ['x'] }, { values: [text] }]);
  });

  test('reads all sheets but hidden ones, which it names, and fills merged cells down', async () => {
    const file = oldWorkbook([
      {
        name: 'January',
        rows: [
          ['31.01.', 'a'],
          [null, 'b'],
          [null, 'c'],
        ],
        merged: ['A1:A2'],
      },
      { name: 'Lists', rows: [['x']], isHidden: true },
      { name: 'February', rows: [['y']] },
    ]);
    expect(await read(file)).toMatchObject([
      { kind: 'file', diagnostic: { code: 'file.sheet-hidden', severity: 'warning' } },
      { line: 1, values: ['31.01.', 'a'], sheet: 'January' },
      { line: 2, values: ['31.01.', 'b'], sheet: 'January' },
      { line: 3, values: ['', 'c'], sheet: 'January' },
      { line: 1, values: ['y'], sheet: 'February' },
    ]);
  });

  test('refuses what is no workbook, and what is too large to be held', async () => {
    expect(await read(oleFile('Nothing'))).toMatchObject([
      { kind: 'file', diagnostic: { code: 'file.unknown-format', severity: 'error', level: 'file' } },
    ]);
    expect(await read(Buffer.alloc(20 * 1024 * 1024 + 1))).toMatchObject([
      { kind: 'file', diagnostic: { code: 'file.beyond-limit' } },
    ]);
  });

  test('never throws, whatever of it is damaged', async () => {
    const file = oldWorkbook([
      {
        name: 'Plays',
        rows: [
          ['Title', 'Spins'],
          ['Rain', 3],
        ],
      },
    ]);
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat(file.length), fc.boolean(), async (bytes, length, isCut) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const rows = await read(isCut ? mutated.subarray(0, length) : mutated);
        for (const row of rows) expect(['row', 'file']).toContain(row.kind);
      }),
      { seed: 20_260_101, numRuns: 100 },
    );
  });
});
