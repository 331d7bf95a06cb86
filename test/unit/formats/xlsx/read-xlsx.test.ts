import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readXlsx } from '#functions/formats/xlsx/read-xlsx.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { inlineRows, workbook } from './workbook.ts';

const read = async (file: Uint8Array, size?: number) => (await allOf(readXlsx(inPieces(file, size)))).flat();
const HEADER =
  '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c><c r="C1" t="str"><v>c</v></c></row>';
/** The cells of one row under a header of three columns. */
const cellsOf = async (cells: string, parts: Parameters<typeof workbook>[0] = {}) => {
  const rows = await read(workbook({ ...parts, rows: `${HEADER}<row r="2">${cells}</row>` }));
  const [, row] = rows;
  return row?.kind === 'row' ? row.values : rows;
};
const refusal = (code: string) => [{ kind: 'file', diagnostic: { code, severity: 'error', level: 'file' } }];

describe('cells of a workbook', () => {
  test('are shared texts, formatted or not, without how to pronounce them', async () => {
    const strings =
      '<si><t>Rain</t></si><si><r><t>Har</t></r><r><rPr><b/></rPr><t xml:space="preserve">bour </t></r><rPh><t>no</t></rPh></si>';
    expect(
      await cellsOf('<c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>9</v></c>', {
        strings,
      }),
    ).toEqual(['Harbour ', 'Rain', '']);
  });

  test('are texts of their own, formulas by their value, truths, and nothing for an error', async () => {
    const cells =
      '<c r="A2" t="inlineStr"><is><r><t>Ɔd</t></r><r><t>ɔ &amp; co</t></r></is></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="C2" t="b"><v>1</v></c>';
    expect(await cellsOf(cells)).toEqual(['Ɔdɔ & co', 'ax', 'true']);
    expect(await cellsOf('<c r="A2" t="e"><v>#N/A</v></c><c r="B2"><f>1+1</f><v>2</v></c>')).toEqual([
      '',
      '2',
      '',
    ]);
  });

  test.each([
    ['99001000025', '99001000025'],
    ['33.329999999999998', '33.33'],
    ['0.1', '0.1'],
    ['1E3', '1000'],
    ['-2.5', '-2.5'],
    ['nonsense', 'nonsense'],
  ])('are the number %s as %s', async (raw, text) => {
    expect(await cellsOf(`<c r="A2"><v>${raw}</v></c>`)).toEqual([text, '', '']);
  });

  test.each([
    ['a built-in date', '14', '', '46096', '2026-03-15'],
    ['a built-in date and time', '22', '', '46096.776979166665', '2026-03-15T18:38:51'],
    ['a built-in time', '21', '', '0.0023958333333333336', '00:03:27'],
    ['a date of the workbook’s own', '164', 'dd/mm/yyyy', '46096', '2026-03-15'],
    ['a date in words', '164', '[$-409]d\\-mmm\\-yy;@', '46096', '2026-03-15'],
    ['a date and time of its own', '164', 'yyyy-mm-dd hh:mm', '46096.5', '2026-03-15T12:00:00'],
    ['a length of time', '164', '[mm]:ss', '0.0023958333333333336', '00:03:27'],
    ['a month', '164', 'mmmm', '46096', '2026-03-15'],
    ['a day before the leap day that never was', '14', '', '59', '1900-02-28'],
    ['a percentage', '9', '', '0.5', '50'],
    ['a percentage of its own', '164', '0.000%', '0.33329999999999999', '33.33'],
    ['a number with words around it', '164', '"days" 0.00', '5', '5'],
    ['a number with a colour', '164', '[Red]0.00', '5', '5'],
    ['a date beyond all dates', '14', '', '99999999', '99999999'],
  ])('are %s', async (_, id, code, raw, text) => {
    const numFmts =
      code === '' ? '' : `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
    const xfs = `<xf numFmtId="0"/><xf numFmtId="${id}"/>`;
    expect(await cellsOf(`<c r="A2" s="1"><v>${raw}</v></c>`, { numFmts, xfs })).toEqual([text, '', '']);
  });

  test('count days from 1904 where the workbook does', async () => {
    const old =
      '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>';
    const parts = { xfs: '<xf numFmtId="14"/>', workbook: old };
    expect(await cellsOf('<c r="A2" s="0"><v>44634</v></c>', parts)).toEqual(['2026-03-15', '', '']);
  });
});

describe('rows of a workbook', () => {
  test('have the numbers that Excel shows, cells in their columns, and no row without a value', async () => {
    const rows =
      `${HEADER}<row r="2"/><row r="3"><c r="A3"/><c r="B3" t="str"><v></v></c></row>` +
      '<row r="7"><c r="C7" t="str"><v>z</v></c></row><row><c t="str"><v>x</v></c><c t="str"><v>y</v></c></row>';
    expect(await read(workbook({ rows }))).toEqual([
      { kind: 'row', line: 1, values: ['a', 'b', 'c'] },
      { kind: 'row', line: 7, values: ['', '', 'z'] },
      { kind: 'row', line: 8, values: ['x', 'y', ''] },
    ]);
  });

  test('begin with the header: a title above it, merged or not, is passed over', async () => {
    const rows = inlineRows([['Repertoire 2026'], [], ['work_id', 'title'], ['A-1', 'Rain']]);
    const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    const merged = { others: { 'xl/worksheets/sheet1.xml': sheet } };
    expect(await read(workbook(merged))).toMatchObject([
      { line: 3, values: ['work_id', 'title'] },
      { line: 4, values: ['A-1', 'Rain'] },
    ]);
  });

  test('that go beyond the header stay so, but not beyond what a table may have', async () => {
    const rows = `${HEADER}<row><c r="XFD2" t="str"><v>far</v></c></row>`;
    const [, row] = await read(workbook({ rows }));
    expect(row).toMatchObject({ kind: 'row', values: { length: 101 } });
  });

  test('come from the first sheet that is not hidden', async () => {
    const two =
      '<workbook xmlns:rel="x"><sheets><sheet state="hidden" rel:id="rId1"/><sheet rel:id="rId2"/></sheets></workbook>';
    const sheet = `<worksheet><sheetData>${inlineRows([['second', 'sheet']])}</sheetData></worksheet>`;
    const file = workbook({ rows: HEADER, workbook: two, others: { 'xl/worksheets/sheet2.xml': sheet } });
    expect(await read(file)).toMatchObject([{ values: ['second', 'sheet'] }]);
  });

  test('are the same whatever the pieces the bytes come in', async () => {
    const file = workbook({ rows: HEADER + inlineRows([['Ɔdɔ', 'x', 'y']]) });
    const whole = await read(file);
    for (const size of [1, 3, 100]) expect(await read(file, size)).toEqual(whole);
  });
});

describe('a file that is no workbook to be read', () => {
  const good = workbook({ rows: HEADER });
  const directoryOf = (file: Uint8Array) =>
    Buffer.from(file).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  const changed = (at: number, byte: number) => {
    const file = Buffer.from(good);
    file[directoryOf(good) + at] = byte;
    return file;
  };

  test.each([
    ['empty', Buffer.alloc(0), 'file.empty'],
    ['text', Buffer.from('work_id,title\n'), 'file.unknown-format'],
    ['two bytes', Buffer.from('PK'), 'file.unknown-format'],
    ['an old workbook or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file.unknown-format'],
    ['cut short', good.subarray(0, good.length - 30), 'file.truncated'],
    ['encrypted', changed(8, 1), 'file.forbidden'],
    ['packed otherwise', changed(10, 12), 'file.unknown-format'],
    ['with a directory that points nowhere', changed(44, 0x7f), 'file.truncated'],
    ['without a sheet', workbook({ workbook: '<workbook><sheets/></workbook>' }), 'file.empty'],
    ['without any part', zipSync({ 'readme.txt': Buffer.from('x') }), 'file.empty'],
  ])('is refused where it is %s', async (_, file, code) => {
    expect(await read(file)).toMatchObject(refusal(code));
  });

  test.each([
    ['not well-formed', '<row><c></row>', 'file.not-well-formed'],
    ['with an entity', '<row><c><v>&bomb;</v></c></row>', 'file.not-well-formed'],
    ['with elements too deep', '<a>'.repeat(70), 'file.beyond-limit'],
    ['with more rows than Excel has', '<row r="1048577"><c><v>1</v></c></row>', 'file.beyond-limit'],
  ])('is refused where its sheet is %s', async (_, rows, code) => {
    expect((await read(workbook({ rows: HEADER + rows }))).slice(-1)).toMatchObject(refusal(code));
  });

  test('is refused where a part of it has a DOCTYPE', async () => {
    const others = { 'xl/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet/>' };
    expect(await read(workbook({ rows: HEADER, others }))).toMatchObject(refusal('file.forbidden'));
  });

  test('is refused where a part of it is damaged', async () => {
    const file = Buffer.from(good);
    const at = file.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    file.fill(0xff, at, at + 12);
    expect((await read(file)).slice(-1)).toMatchObject(refusal('file.truncated'));
  });
});

describe('a zip bomb', () => {
  const blank = (mebibytes: number) => Buffer.alloc(mebibytes * 1024 ** 2, ' ');

  test.each([
    ['the sheet', { 'xl/worksheets/sheet1.xml': blank(16) }],
    ['the shared texts', { 'xl/sharedStrings.xml': blank(16) }],
    ['the styles', { 'xl/styles.xml': blank(16) }],
    ['the workbook', { 'xl/workbook.xml': blank(16) }],
  ])('in %s is refused before it unpacks', async (_, others) => {
    const file = workbook({ rows: HEADER, others });
    expect(file.length).toBeLessThan(100_000);
    expect((await read(file)).slice(-1)).toMatchObject(refusal('file.beyond-limit'));
  });

  test('of many parts is refused', async () => {
    const others = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`x/${i}`, '']));
    expect(await read(workbook({ rows: HEADER, others }))).toMatchObject(refusal('file.beyond-limit'));
  });

  test('of the file itself is not held', async () => {
    const endless = async function* () {
      yield workbook({ rows: HEADER });
      for (let i = 0; i < 65; i += 1) yield blank(1);
    };
    expect((await allOf(readXlsx(endless()))).flat()).toMatchObject(refusal('file.beyond-limit'));
  });
});

test('reading a workbook never throws, whatever of it is damaged', async () => {
  const file = workbook({ rows: HEADER + inlineRows([['Rain', 'x', 'y']]), strings: '<si><t>a</t></si>' });
  const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(mutations, fc.nat(file.length), fc.boolean(), async (bytes, length, isCut) => {
      const mutated = Buffer.from(file);
      for (const [at, byte] of bytes) mutated[at] = byte;
      const rows = await read(isCut ? mutated.subarray(0, length) : mutated);
      for (const row of rows) expect(['row', 'file']).toContain(row.kind);
    }),
    { seed: 20_260_101, numRuns: 400 },
  );
});
