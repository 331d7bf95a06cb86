import { describe, expect, test } from '@jest/globals';
import { readSheets } from '#functions/formats/xlsx/read-sheets.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { inlineRows, workbook } from './workbook.ts';

const read = async (file: Uint8Array) => (await allOf(readSheets(inPieces(file, 500)))).flat();
const sheet = (rows: string, after = '') => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const SHEETS = (state: string) =>
  `<workbook xmlns:r="x"><sheets><sheet name="January" r:id="rId1"/><sheet name="February" ${state} r:id="rId2"/></sheets></workbook>`;

describe('readSheets', () => {
  test('gives the rows of all sheets in order, each with its sheet, and titles above a header', async () => {
    const file = workbook({
      rows: inlineRows([['Keta FM'], ['Date', 'Song']]),
      workbook: SHEETS(''),
      others: { 'xl/worksheets/sheet2.xml': sheet(inlineRows([['Date', 'Song']])) },
    });
    expect(await read(file)).toEqual([
      { kind: 'row', line: 1, values: ['Keta FM'], sheet: 'January' },
      { kind: 'row', line: 2, values: ['Date', 'Song'], sheet: 'January' },
      { kind: 'row', line: 1, values: ['Date', 'Song'], sheet: 'February' },
    ]);
  });

  test.each(['state="hidden"', 'state="veryHidden"'])(
    'passes over a sheet with %s and says so',
    async (state) => {
      const file = workbook({
        rows: inlineRows([['Date', 'Song']]),
        workbook: SHEETS(state),
        others: { 'xl/worksheets/sheet2.xml': sheet(inlineRows([['x', 'y']])) },
      });
      expect(await read(file)).toMatchObject([
        {
          kind: 'file',
          diagnostic: {
            code: 'file.sheet-hidden',
            severity: 'warning',
            message: expect.stringMatching(/February/),
          },
        },
        { kind: 'row', values: ['Date', 'Song'] },
      ]);
    },
  );

  test('passes over the macros of a workbook, and over sheets that are charts', async () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
    const others = {
      'xl/vbaProject.bin': Buffer.alloc(100, 7),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/_rels/workbook.xml.rels': rels,
    };
    const file = workbook({ rows: inlineRows([['Date', 'Song']]), workbook: SHEETS(''), others });
    expect(await read(file)).toEqual([{ kind: 'row', line: 1, values: ['Date', 'Song'] }]);
  });

  test('gives each row of a merged range the value of its first cell, and no row that has nothing else', async () => {
    const rows = inlineRows([
      ['Date', 'Song', 'By'],
      ['31 Jan', 'Rain', 'Wren'],
      ['', 'Sun', 'Wren'],
      [],
      ['', 'Fog', ''],
      ['', 'Hail', 'Juno'],
    ]);
    const merges =
      '<mergeCells count="3"><mergeCell ref="A2:A5"/><mergeCell ref="C4:C5"/><mergeCell ref="B6:C6"/></mergeCells>';
    const file = workbook({ others: { 'xl/worksheets/sheet1.xml': sheet(rows, merges) } });
    expect(await read(file)).toMatchObject([
      { values: ['Date', 'Song', 'By'] },
      { line: 2, values: ['31 Jan', 'Rain', 'Wren'] },
      { line: 3, values: ['31 Jan', 'Sun', 'Wren'] },
      { line: 5, values: ['31 Jan', 'Fog'] },
      { line: 6, values: ['', 'Hail', 'Juno'] },
    ]);
  });

  test('finds merged ranges wherever the sheet is cut as it unpacks', async () => {
    const filler = inlineRows(Array.from({ length: 3000 }, (_, i) => [`${i}`, `song ${i}`]));
    const merges = Array.from(
      { length: 2000 },
      (_, i) => `<mergeCell ref="D${i * 2 + 4000}:E${i * 2 + 4001}"/>`,
    );
    const last = `<row r="9001"><c r="A9001" t="str"><v>31 Jan</v></c></row><row r="9002"><c r="B9002" t="str"><v>Rain</v></c></row>`;
    const range = `<mergeCells>${merges.join('')}<mergeCell ref="A9001:A9002"/></mergeCells>`;
    const rows = await read(
      workbook({ others: { 'xl/worksheets/sheet1.xml': sheet(filler + last, range) } }),
    );
    expect(rows.at(-1)).toMatchObject({ line: 9002, values: ['31 Jan', 'Rain'] });
  });

  test.each([
    ['a length beyond a day', '[h]:mm:ss', '1.0625', '25:30:00'],
    ['a time alone', 'hh:mm:ss', '0.7769791666666667', '18:38:51'],
    ['a time of 1899', 'h:mm', '0', '00:00:00'],
    ['the leap day that never was', 'dd/mm/yyyy', '60', '1900-03-01'],
    ['the first day of all', 'dd/mm/yyyy', '0', '1899-12-31'],
    ['a date after 2100', 'dd/mm/yyyy', '80000', '2119-01-11'],
    ['a day before all days', 'dd/mm/yyyy', '-5', '-5'],
  ])('gives %s as a text that tells what it is', async (_, code, raw, text) => {
    const file = workbook({
      rows: `<row r="1"><c r="A1" s="0"><v>${raw}</v></c></row>`,
      numFmts: `<numFmt numFmtId="164" formatCode="${code}"/>`,
      xfs: '<xf numFmtId="164"/>',
    });
    expect(await read(file)).toMatchObject([{ values: [text] }]);
  });

  test('goes no further than the last day of a workbook that counts from 1904', async () => {
    const file = workbook({
      rows: '<row r="1"><c r="A1" s="0"><v>2957100</v></c><c r="B1" s="0"><v>2957003</v></c></row>',
      xfs: '<xf numFmtId="14"/>',
      workbook:
        '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    });
    expect(await read(file)).toMatchObject([{ values: ['2957100', '9999-12-31'] }]);
  });
});
