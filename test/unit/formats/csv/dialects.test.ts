import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { openRows } from '#functions/formats/csv/read-rows.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { rowsOfLog } from '#test/support/logs/read-log.ts';

const read = (file: string, mapping = {}) => allOf(readRepertoireCsv(inPieces(file), { mapping }));
const delimiterOf = async (file: string, size?: number) => (await openRows(inPieces(file, size))).delimiter;

describe('the delimiter of a CSV file', () => {
  test.each([
    ['a comma', 'work_id,title,writers', ','],
    ['a semicolon', 'work_id;title;writers', ';'],
    ['a tab', 'work_id\ttitle\twriters', '\t'],
    ['a comma where none stands there', 'work_id', ','],
    ['a comma where two are as frequent', 'a,b;c', ','],
    ['a semicolon beside quoted commas', '"Title, main";"Writers, all, of it";Shares', ';'],
    ['a comma beside quoted semicolons', '"writers;a;b;c;d",title,work_id', ','],
    ['what Excel says it is', 'sep=;\nwork_id;title', ';'],
    ['that of the first line with anything on it', '\n\r\nwork_id;title', ';'],
  ])('is %s', async (_, file, delimiter) => {
    expect(await delimiterOf(file)).toBe(delimiter);
    expect(await delimiterOf(`${file}\nx,y,z\tz;z`, 1)).toBe(delimiter);
  });

  test.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('“%s”: rows are those of csv-parse, whatever is quoted in them', async (delimiter) => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ɔ', ',', ';', '\t', '"', '\n', ' ') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (table, size) => {
          const file = stringify([['x', 'y', 'z'], ...table], { delimiter });
          const { rows } = await openRows(inPieces(file, size));
          const values = (await allOf(rows)).flat().map((row) => (row.kind === 'row' ? row.values : row));
          const plain = parse(file, { delimiter, record_delimiter: '\n', relax_column_count: true });
          expect(values).toEqual(plain.filter((row) => row.some((value) => value !== '')));
        },
      ),
      { seed: 20_260_101 },
    );
  });
});

describe('a file with semicolons', () => {
  const HEADER = 'work_id;title;iswc;writers;shares';

  test('lists within quotes and writes decimals with a comma', async () => {
    const file = `${HEADER}\nA-1;Rain;T-034.524.680-1;"Wren Saltwind;Juno Moonfall";"33,34;66,66"\n`;
    expect(await read(file)).toMatchObject([
      { kind: 'record', line: 2, record: { work: { shares: [{ percent: '33.34' }, { percent: '66.66' }] } } },
    ]);
  });

  test('may write decimals with a point, and whole percentages', async () => {
    const file = `${HEADER}\nA-1;Rain;T-034.524.680-1;"Wren;Juno";"33.34;66"\n`;
    expect(await read(file)).toMatchObject([
      { record: { work: { shares: [{ percent: '33.34' }, { percent: '66.00' }] } } },
    ]);
  });

  test('may be a play log with a decimal comma in the confidence', async () => {
    const log = 'play_id;station_id;played_at;title;confidence\nP;S;2026-01-31T10:00:00Z;Rain, again;0,95';
    expect(await rowsOfLog(log)).toMatchObject([
      { kind: 'record', record: { title: 'Rain, again', confidence: 0.95 } },
    ]);
  });

  test('may begin with Excel’s line about it, which is no row', async () => {
    const [row] = await read(`sep=;\n${HEADER}\nA-1;Rain;T-034.524.680-1;;`);
    expect(row).toMatchObject({ kind: 'record', line: 3, record: { work: { title: 'Rain' } } });
  });

  test('and Windows-1252 is read as both', async () => {
    const file = Buffer.from('isrc;title\nUSZQG2200540;Étoile', 'latin1');
    expect(await allOf(readRepertoireCsv(inPieces(file)))).toMatchObject([
      { kind: 'file', diagnostic: { code: 'file.encoding' } },
      { kind: 'record', record: { recording: { title: 'Étoile' } } },
    ]);
  });
});

test('a file with commas has no decimal comma: 50,25 are two shares in one cell', async () => {
  const [row] = await read('work_id,title,writers,shares\nA-1,Rain,Wren,"50,25"');
  expect(row).toMatchObject({ kind: 'rejected', diagnostics: [{ code: 'row.shares-invalid' }] });
});

test('a file with tabs is read', async () => {
  expect(await read('isrc\ttitle\tartist\nUSZQG2200540\tRain, again\tWren')).toMatchObject([
    { record: { recording: { title: 'Rain, again', artist: 'Wren' } } },
  ]);
});

describe('the duration of a recording', () => {
  const readSeconds = async (text: string) =>
    (await read(`isrc,title,duration_seconds\nUSZQG2200540,Rain,${text}`))[0];

  test.each([
    ['207', 207],
    ['3:27', 207],
    ['03:27', 207],
    ['00:03:27', 207],
    ['1:03:27', 3807],
    ['75:00', 4500],
  ])('%s is %s seconds', async (text, seconds) => {
    expect(await readSeconds(text)).toMatchObject({ record: { recording: { durationSeconds: seconds } } });
  });

  test.each(['3:77', '3m27', '25:00:01', '86401', '-3'])('%s is none', async (text) => {
    expect(await readSeconds(text)).toMatchObject({
      kind: 'rejected',
      diagnostics: [{ code: 'row.number-invalid' }],
    });
  });
});
