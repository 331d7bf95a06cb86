import { describe, expect, test } from '@jest/globals';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { readRepertoireTable } from '#functions/formats/repertoire-tables/read-repertoire-table.ts';
import { refuseContradictions } from '#functions/formats/repertoire-tables/refuse-contradictions.ts';
import { SeenIds } from '#functions/formats/repertoire-tables/seen-ids.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { odsFile, odsRow } from '#test/unit/formats/ods/ods-file.ts';
import { workbook } from '#test/unit/formats/xlsx/workbook.ts';
import { asOldWorkbook, asWorkbook, linesOf, readAsProposed, saidOf } from './as-sent.ts';

const TABLE = [
  ['work_id', 'title', 'iswc', 'writers', 'shares', 'Mood'],
  ['A-1', 'Rain', 'T-034.524.680-1', 'Wren Saltwind|99001000025|C;Juno', '50;50', 'slow'],
  ['', 'Nameless', '', '', '', ''],
];
const CSV = TABLE.map((row) => row.join(',')).join('\n');
const read = (file: string | Uint8Array, mapping?: Readonly<Record<string, string | number>>) =>
  allOf(readRepertoireTable(inPieces(file, 500), { territory: 'GH', mapping }));

describe('readRepertoireTable', () => {
  test.each([
    ['CSV', CSV],
    ['a workbook', asWorkbook(TABLE)],
    ['an old workbook', asOldWorkbook([['Repertoire'], ...TABLE])],
    [
      'an OpenDocument table',
      odsFile(`<table:table table:name="Works">${TABLE.map((row) => odsRow(...row)).join('')}</table:table>`),
    ],
  ])('reads our own layouts in %s as CSV', async (name, file) => {
    const expected = await allOf(readRepertoireCsv(inPieces(CSV)));
    const moved = name === 'an old workbook' ? 1 : 0;
    const found = await read(file);
    expect(linesOf(found)).toEqual(linesOf(expected));
    expect(found.map((row) => ('line' in row ? row.line - moved : 0))).toEqual([2, 3]);
    if (moved === 0) expect(found).toEqual(expected);
  });

  test('rejects a work that comes again with other content, and names both lines', async () => {
    const file =
      'work_id,title,iswc\nA-1,Rain,T-034.524.680-1\nA-1,Rain,T-034.524.680-1\nA-1,Sun,T-034.524.680-1\n';
    const rows = await read(file);
    expect(linesOf(rows)).toHaveLength(2);
    expect(rows.at(-1)).toMatchObject({
      kind: 'rejected',
      line: 4,
      raw: ['A-1', 'Sun'],
      diagnostics: [
        { code: 'work.contradicted', message: expect.stringMatching(/line 4 stands on line 2 too/) },
      ],
    });
  });

  test('says once where it remembers no more works', async () => {
    const file = `work_id,title,iswc\n${['A', 'B', 'C'].map((id) => `${id},Rain,T-034.524.680-1\n`).join('')}`;
    const rows = await allOf(refuseContradictions(readRepertoireCsv(inPieces(file)), new SeenIds(1)));
    expect(saidOf(rows)).toEqual(['work.repeats-unnoticed']);
    expect(linesOf(rows)).toHaveLength(3);
  });
});

test('a society’s workbook with shares as fractions and ISWCs without their T is understood', async () => {
  const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
  const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;
  const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
  const rows =
    row(text('Society of the Reef')) +
    row(
      ...[
        'Society Work Number',
        'Original Title',
        'ISWC No.',
        'Songwriter',
        'IPI Name Number',
        'PR Share',
      ].map(text),
    ) +
    row(
      number('4711'),
      text('Harbour Lantern'),
      number('9000000011'),
      text('Tansy Starmarsh'),
      number('900000127'),
      number('0.33329999999999999'),
    ) +
    row(
      number('4711'),
      text('Harbour Lantern'),
      number('9000000011'),
      text('Perrin Goldreed'),
      number('900000225'),
      number('0.66669999999999996'),
    ) +
    row(
      number('4712'),
      text('Salt Road'),
      number('9000000022'),
      text('Wren Saltwind'),
      number('900000323'),
      number('1'),
    );
  const { proposal, rows: found } = await readAsProposed(workbook({ rows }));
  expect(proposal).toMatchObject({ questions: [], mapping: { rowIs: 'writer', shareScale: 1 } });
  expect(linesOf(found)).toEqual([
    '4711 Harbour Lantern T9000000011 | Tansy Starmarsh 00900000127 CA 33.33 | Perrin Goldreed 00900000225 CA 66.67',
    '4712 Salt Road T9000000022 | Wren Saltwind 00900000323 CA 100.00',
  ]);
});
