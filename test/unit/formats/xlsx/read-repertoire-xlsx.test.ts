import { describe, expect, test } from '@jest/globals';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { readRepertoireXlsx } from '#functions/formats/xlsx/read-repertoire-xlsx.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { inlineRows, workbook } from './workbook.ts';

const WORKS = ['Work Number', 'title', 'iswc', 'writers', 'shares', 'Mood'];
const MAPPING = { work_id: 'Work Number', shareScale: 200 };
const read = (table: readonly (readonly string[])[]) =>
  allOf(
    readRepertoireXlsx(inPieces(workbook({ rows: inlineRows(table) })), {
      territory: 'GH',
      mapping: MAPPING,
    }),
  );

describe('readRepertoireXlsx', () => {
  test('gives what the same table gives as CSV, mapping and all', async () => {
    const table = [
      WORKS,
      ['A-1', 'Rain', 'T-034.524.680-1', 'Wren Saltwind|99001000025|C;Juno', '100;100', 'slow'],
      ['', 'Nameless', '', '', '', ''],
    ];
    const csv = table.map((row) => row.join(',')).join('\n');
    expect(await read(table)).toEqual(await allOf(readRepertoireCsv(inPieces(csv), { mapping: MAPPING })));
  });

  test('gives recordings with the row of the sheet as their line', async () => {
    const table = [
      ['isrc', 'title', 'duration_seconds'],
      ['USZQG2200540', 'Rain', '207'],
      ['nonsense', 'Rain', ''],
    ];
    expect(await read(table)).toMatchObject([
      { kind: 'record', line: 2, record: { noun: 'recording', recording: { durationSeconds: 207 } } },
      { kind: 'rejected', line: 3, diagnostics: [{ code: 'row.isrc-invalid' }] },
    ]);
  });

  test('reads numbers as they were written', async () => {
    const rows =
      '<row><c t="str"><v>work_id</v></c><c t="str"><v>title</v></c><c t="str"><v>shares</v></c><c t="str"><v>writers</v></c></row>' +
      '<row><c><v>4711</v></c><c t="str"><v>Rain</v></c><c s="1"><v>1</v></c><c t="str"><v>Wren</v></c></row>';
    const file = workbook({ rows, xfs: '<xf numFmtId="0"/><xf numFmtId="9"/>' });
    expect(await allOf(readRepertoireXlsx(inPieces(file), { territory: 'GH' }))).toMatchObject([
      { record: { work: { partnerWorkId: '4711', shares: [{ percent: '100.00' }] } } },
    ]);
  });

  test.each([
    ['no header that is known', inlineRows([['name', 'phone']]), 'file.missing-column'],
    ['no row', '', 'file.empty'],
  ])('refuses a sheet with %s', async (_, rows, code) => {
    const found = await allOf(readRepertoireXlsx(inPieces(workbook({ rows })), { territory: 'GH' }));
    expect(found).toMatchObject([{ kind: 'file', diagnostic: { code, severity: 'error' } }]);
  });
});
