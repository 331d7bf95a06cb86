import { describe, expect, test } from '@jest/globals';
import { readTableHead } from '#functions/formats/csv/read-table-head.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { inlineRows, workbook } from '#test/unit/formats/xlsx/workbook.ts';

const rows = Array.from({ length: 50 }, (_, i) => [`A-${i}`, 'Rain']);
const csv = [['Work Number', ' Titre '], ...rows].map((row) => row.join(';')).join('\n');

describe('readTableHead', () => {
  test('gives the header and the first rows of a CSV file, and how it is written', async () => {
    expect(await readTableHead(inPieces(csv), { rowCount: 2 })).toEqual({
      header: ['Work Number', 'Titre'],
      rows: rows.slice(0, 2),
      delimiter: ';',
      encoding: 'UTF-8',
    });
  });

  test('gives twenty rows where nobody says how many', async () => {
    expect(await readTableHead(inPieces(csv))).toMatchObject({ rows: { length: 20 } });
  });

  test('says that a file is Windows-1252', async () => {
    const file = Buffer.from('Numéro;Titre\n1;x', 'latin1');
    expect(await readTableHead(inPieces(file))).toMatchObject({
      header: ['Numéro', 'Titre'],
      encoding: 'Windows-1252',
    });
  });

  test('reads UTF-16, as Excel’s “Unicode text” is', async () => {
    const file = Buffer.from('\uFEFFNuméro\tTitre\n1\tx', 'utf16le');
    expect(await readTableHead(inPieces(file))).toEqual({
      header: ['Numéro', 'Titre'],
      rows: [['1', 'x']],
      delimiter: '\t',
      encoding: 'UTF-16',
    });
  });

  test('gives those of a workbook', async () => {
    const file = workbook({ rows: inlineRows([['Work Number', 'Titre'], ...rows]) });
    expect(await readTableHead(inPieces(file, 100), { rowCount: 2 })).toEqual({
      header: ['Work Number', 'Titre'],
      rows: rows.slice(0, 2),
    });
  });

  test('reads no more of a CSV file than it needs', async () => {
    let pieces = 0;
    const endless = async function* () {
      yield Buffer.from('a,b\n');
      for (;;) {
        pieces += 1;
        yield Buffer.from('x,y\n'.repeat(100));
      }
    };
    await readTableHead(endless());
    expect(pieces).toBeLessThan(3);
  });

  test.each([
    ['is empty', '', 'file.empty'],
    ['has too many columns', Array(101).fill('x').join(','), 'file.too-many-columns'],
    ['is a damaged workbook', Buffer.from('PK\u0003\u0004xx'), 'file.truncated'],
  ])('is a diagnostic where the file %s', async (_, file, code) => {
    expect(await readTableHead(inPieces(file))).toMatchObject({ code, severity: 'error' });
  });
});
