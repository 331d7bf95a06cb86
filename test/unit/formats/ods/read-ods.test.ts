import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOds } from '#functions/formats/ods/read-ods.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { odsFile, odsRow } from './ods-file.ts';

const read = async (file: Uint8Array, size?: number) => (await allOf(readOds(inPieces(file, size)))).flat();
const table = (rows: string, name = 'Plays') => `<table:table table:name="${name}">${rows}</table:table>`;
const cell = (attributes: string, text = 'as shown') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const valuesOf = async (rows: string) =>
  (await read(odsFile(table(rows)))).map((row) => (row.kind === 'row' ? row.values : row));

describe('cells of an OpenDocument table', () => {
  test.each([
    ['a number', 'office:value-type="float" office:value="33.329999999999998"', '33.33'],
    ['a percentage', 'office:value-type="percentage" office:value="0.5"', '50'],
    ['an amount', 'office:value-type="currency" office:value="12.5"', '12.5'],
    ['a date', 'office:value-type="date" office:date-value="2026-01-31"', '2026-01-31'],
    [
      'a date with a time',
      'office:value-type="date" office:date-value="2026-01-31T18:38:51.000000000"',
      '2026-01-31T18:38:51',
    ],
    ['a time', 'office:value-type="time" office:time-value="PT18H38M51S"', '18:38:51'],
    ['a length beyond a day', 'office:value-type="time" office:time-value="PT25H30M00S"', '25:30:00'],
    ['a truth', 'office:value-type="boolean" office:boolean-value="true"', 'true'],
    ['a text', 'office:value-type="string"', 'as shown'],
    ['an error', 'office:value-type="string" calcext:value-type="error"', ''],
  ])('are %s', async (_, attributes, text) => {
    const rows = `<table:table-row>${cell(attributes)}${cell('office:value-type="string"', 'x')}</table:table-row>`;
    expect(await valuesOf(rows)).toEqual([[text, 'x']]);
  });

  test('have paragraphs, blanks and links as one text, without the notes beside them', async () => {
    const text =
      '<office:annotation><text:p>check this</text:p></office:annotation><text:p>Rain<text:s text:c="2"/>on <text:a>Keta</text:a></text:p><text:p>live</text:p>';
    expect(
      await valuesOf(`<table:table-row><table:table-cell>${text}</table:table-cell></table:table-row>`),
    ).toEqual([['Rain  on Keta\nlive']]);
  });

  test('may be repeated, in columns and in rows, up to what a table may have', async () => {
    const rows =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>' +
      `${cell('table:number-columns-repeated="3"', 'x')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
      `<table:table-row>${cell('table:number-columns-repeated="16384"', 'y')}</table:table-row>`;
    const found = await read(odsFile(table(rows)));
    expect(found).toMatchObject([
      { line: 1, values: ['', '', 'x', 'x', 'x'] },
      { line: 2, values: ['', '', 'x', 'x', 'x'] },
      { line: 1_048_003, values: { length: 101 } },
    ]);
  });

  test('that are merged over rows count for each of them', async () => {
    const rows =
      `<table:table-row>${cell('table:number-rows-spanned="3"', '31.01.2026')}${cell('', 'a')}</table:table-row>` +
      `<table:table-row><table:covered-table-cell/>${cell('', 'b')}</table:table-row>` +
      `<table:table-row><table:covered-table-cell/>${cell('', 'c')}</table:table-row>${odsRow('', 'd')}`;
    expect(await valuesOf(rows)).toEqual([
      ['31.01.2026', 'a'],
      ['31.01.2026', 'b'],
      ['31.01.2026', 'c'],
      ['', 'd'],
    ]);
  });
});

describe('sheets of an OpenDocument table', () => {
  const styles =
    '<style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const hidden = `<table:table table:name="Lists" table:style-name="ta9">${odsRow('x', 'y')}</table:table>`;

  test('are read in their order and named; hidden ones are passed over, and that is said', async () => {
    const file = odsFile(table(odsRow('a'), 'January') + hidden + table(odsRow('b'), 'February'), { styles });
    expect(await read(file)).toMatchObject([
      { kind: 'file', diagnostic: { code: 'file.sheet-hidden', message: expect.stringContaining('Lists') } },
      { kind: 'row', line: 1, values: ['a'], sheet: 'January' },
      { kind: 'row', line: 1, values: ['b'], sheet: 'February' },
    ]);
  });

  test('have no name where there is one alone, and are read where all are hidden', async () => {
    expect(await read(odsFile(hidden, { styles }))).toEqual([{ kind: 'row', line: 1, values: ['x', 'y'] }]);
  });

  test('are the same whatever the pieces the bytes come in', async () => {
    const file = odsFile(table(odsRow('Ɔdɔ', 'x')));
    const whole = await read(file);
    for (const size of [1, 3, 100]) expect(await read(file, size)).toEqual(whole);
  });
});

describe('an OpenDocument table that is refused', () => {
  const good = odsFile(table(odsRow('a', 'b')));

  test.each([
    [
      'with a password',
      odsFile('', { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      'file.forbidden',
    ],
    ['cut short', good.subarray(0, good.length - 30), 'file.truncated'],
    ['without a sheet', odsFile(''), 'file.empty'],
    ['not well-formed', odsFile('<table:table><a></table:table>'), 'file.not-well-formed'],
    [
      'with more rows than there may be',
      odsFile(
        table(`<table:table-row table:number-rows-repeated="9999999">${cell('', 'x')}</table:table-row>`),
      ),
      'file.beyond-limit',
    ],
  ])('is %s', async (_, file, code) => {
    expect((await read(file)).at(-1)).toMatchObject({
      kind: 'file',
      diagnostic: { code, severity: 'error', level: 'file' },
    });
  });

  test('never throws, whatever of it is damaged', async () => {
    const mutations = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat(good.length), async (bytes, length) => {
        const mutated = Buffer.from(good);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const rows = await read(mutated.subarray(0, length));
        for (const row of rows) expect(['row', 'file']).toContain(row.kind);
      }),
      { seed: 20_260_101, numRuns: 150 },
    );
  });
});
