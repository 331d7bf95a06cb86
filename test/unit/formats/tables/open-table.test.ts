import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { openTable } from '#functions/formats/tables/open-table.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { odsFile, odsRow } from '#test/unit/formats/ods/ods-file.ts';
import { lockedWorkbook, oldWorkbook } from '#test/unit/formats/xls/old-workbook.ts';
import { inlineRows, workbook } from '#test/unit/formats/xlsx/workbook.ts';

const TABLE = [
  ['Playlist of Keta FM, January'],
  ['Date', 'Song', 'By'],
  ['2026-01-31', 'Étoile du café', 'Noël'],
];
const CSV = TABLE.map((row) => row.join(';')).join('\r\n');

const open = async (file: string | Uint8Array, size?: number) => {
  const { rows, ...table } = await openTable(inPieces(file, size));
  const found = (await allOf(rows)).flat();
  return {
    ...table,
    values: found.flatMap((row) => (row.kind === 'row' ? [row.values] : [])),
    said: found.flatMap((row) => (row.kind === 'file' ? [row.diagnostic.code] : [])),
  };
};

describe('openTable', () => {
  test.each([
    ['CSV', CSV],
    ['XLSX', workbook({ rows: inlineRows(TABLE) })],
    ['XLS', oldWorkbook([{ name: 'Plays', rows: TABLE }])],
    [
      'ODS',
      odsFile(`<table:table table:name="Plays">${TABLE.map((row) => odsRow(...row)).join('')}</table:table>`),
    ],
  ])('gives all rows of a %s as they stand, titles above the header too', async (kind, file) => {
    expect(await open(file)).toMatchObject({ kind, values: TABLE, said: [] });
    expect(await open(file, 100)).toMatchObject({ kind, values: TABLE, said: [] });
  });

  test.each([
    ['is empty', '', 'file.empty'],
    ['is a PDF', '%PDF-1.7\n', 'file.unknown-format'],
    ['has a password', lockedWorkbook(), 'file.forbidden'],
    ['is an archive', Buffer.of(0x1f, 0x8b, 8, 0), 'file.unknown-format'],
  ])('says why where the file %s', async (_, file, code) => {
    expect(await open(file)).toMatchObject({ values: [], said: [code] });
  });

  test('names the file that it refuses', async () => {
    const { rows } = await openTable(inPieces('%PDF-1.7'), { fileName: 'plays.csv' });
    expect((await allOf(rows)).flat()).toMatchObject([{ diagnostic: { actual: 'plays.csv' } }]);
  });
});

describe('the encoding of a table', () => {
  const LETTERS = 'Song;By\nÉtoile;Noël\nCafé au lait;Ñandú\nFür Elise;Ångström\nAÇÃO;João\n';
  const rowsOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';'));

  test.each([
    ['UTF-8', Buffer.from(LETTERS), []],
    ['UTF-8', Buffer.from(`\uFEFF${LETTERS}`), []],
    ['UTF-16', Buffer.from(`\uFEFF${LETTERS}`, 'utf16le'), []],
    ['UTF-16', Buffer.from(`\uFEFF${LETTERS}`, 'utf16le').swap16(), []],
    ['UTF-16 without a mark', Buffer.from(LETTERS, 'utf16le'), ['file.encoding']],
    ['Windows-1252', iconv.encode(LETTERS, 'windows-1252'), ['file.encoding']],
    ['CP850', iconv.encode(LETTERS, 'cp850'), ['file.encoding']],
    ['CP850', iconv.encode('Song;By\nCafé;Noël\n', 'cp437'), ['file.encoding']],
  ])('may be %s', async (encoding, file, said) => {
    const whole = await open(file);
    expect(whole).toMatchObject({ encoding, said });
    expect(whole.values).toEqual(
      file.length < 30
        ? [
            ['Song', 'By'],
            ['Café', 'Noël'],
          ]
        : rowsOf(LETTERS),
    );
    for (let size = 1; size <= file.length; size += 1) {
      const { values, said: also } = await open(file, size);
      expect({ values, said: also }).toEqual({ values: whole.values, said });
    }
  });

  test.each([
    ['a word in small letters', 'windows-1252', 'Café'],
    ['a word in small letters', 'cp850', 'Café'],
    ['a word in capitals', 'windows-1252', 'CAFÉ'],
    ['a word in capitals', 'cp850', 'CAFÉ'],
    ['quotes and an apostrophe', 'windows-1252', '“Don’t” stop…'],
    ['a word with a capital at its beginning', 'windows-1252', 'Étoile'],
    ['a word with a capital at its beginning', 'cp850', 'Étoile'],
    ['a Spanish word', 'cp850', 'niño'],
    ['a Portuguese word', 'cp850', 'São João'],
    ['a Portuguese word', 'windows-1252', 'São João'],
    ['a German word', 'cp850', 'Größe'],
    ['a sign alone', 'windows-1252', '€'],
  ])('is told by %s in %s: %s', async (_, page, text) => {
    const { values } = await open(iconv.encode(`Song;By\n${text};x\n`, page));
    expect(values[1]).toEqual([text, 'x']);
  });

  test('is told by letters far from the beginning as by near ones', async () => {
    const rows = `Song;By\n${'Rain;Wren\n'.repeat(20_000)}`;
    const file = Buffer.concat([Buffer.from(rows), iconv.encode('Café;Zoë\n', 'cp850')]);
    const { values, said } = await open(file, 1000);
    expect(values.at(-1)).toEqual(['Café', 'Zoë']);
    expect(said).toEqual(['file.encoding']);
  });
});

describe('the delimiter of a table', () => {
  const below =
    (...titles: readonly string[]) =>
    (delimiter: string) =>
      [
        ...titles,
        ['Date', 'Composer', 'Song'].join(delimiter),
        ...['2026-01-31', '2026-02-01'].map((date) => [date, 'Mensah, Kofi', 'x'].join(delimiter)),
      ].join('\n');

  test.each([
    ['a title with a comma', below('Playlist, January'), ';'],
    ['a title with a comma', below('Playlist, January'), '\t'],
    ['titles with commas', below('Keta FM, Volta', 'January, 2026', 'Page 1, 2'), '|'],
    ['a title and a blank line', below('Playlist', ''), ';'],
  ])('is not that of %s above it', async (_, file, delimiter) => {
    const { values } = await open(file(delimiter));
    expect(values.at(-1)).toEqual(['2026-02-01', 'Mensah, Kofi', 'x']);
  });

  test('may be a bar', async () => {
    expect(await open('Date|Song\n2026-01-31|Rain\n')).toMatchObject({
      delimiter: '|',
      values: { length: 2 },
    });
    expect(await open('sep=|\nDate|Song\n')).toMatchObject({ values: [['Date', 'Song']] });
  });

  test('is the comma where a bar stands within cells, as between a writer’s name and IPI', async () => {
    const file = 'work_id,title,writers\nA-1,Rain,Wren|00900000127|CA\nA-2,Sun,Juno|00900000127|CA\n';
    expect(await open(file)).toMatchObject({ delimiter: ',' });
  });

  test('is found whatever the pieces', async () => {
    const line = fc.array(fc.constantFrom('a', 'b c', '"x;y"', '', '1,5', 'p|q'), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 1, max: 20 }),
        async (lines, delimiter, size) => {
          const file = lines.map((cells) => cells.join(delimiter)).join('\n');
          expect(await open(`${file}\n`, size)).toEqual(await open(`${file}\n`));
        },
      ),
      { seed: 20_260_101 },
    );
  });
});

test('openTable never throws for bytes of any kind', async () => {
  const begun = fc.constantFrom(
    '',
    'PK\u0003\u0004',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    '\u00ff\u00fe',
  );
  await fc.assert(
    fc.asyncProperty(begun, fc.uint8Array({ maxLength: 400 }), async (start, bytes) => {
      const { rows } = await openTable(inPieces(Buffer.concat([Buffer.from(start, 'latin1'), bytes]), 50));
      for (const row of (await allOf(rows)).flat()) expect(['row', 'broken', 'file']).toContain(row.kind);
    }),
    { seed: 20_260_101 },
  );
});
