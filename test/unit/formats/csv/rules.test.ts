import { describe, expect, test } from '@jest/globals';
import { rowsOfLog } from '#test/support/logs/read-log.ts';

const HEADER = 'play_id,station_id,played_at,title';
const AT = 'GH-ACC-01,2026-01-31T10:00:00Z';
const read = (file: string | Uint8Array) => rowsOfLog(file);
const titles = async (file: string | Uint8Array) =>
  (await read(file)).flatMap((row) => (row.kind === 'record' ? [row.record.title] : []));
const lines = async (file: string) => (await read(file)).map((row) => 'line' in row && row.line);
const codes = async (file: string | Uint8Array) =>
  (await read(file)).flatMap((row) => {
    if (row.kind === 'file') return [row.diagnostic.code];
    return row.kind === 'rejected' ? row.diagnostics.map(({ code, line }) => `${code} ${line}`) : [];
  });

describe('a CSV file', () => {
  test('may start with a byte order mark', async () => {
    expect(await titles(`\uFEFF${HEADER}\nP,${AT},Ɔdɔ`)).toEqual(['Ɔdɔ']);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('may end its lines with %s', async (_, end) => {
    const file = [HEADER, `P,${AT},one`, '', `Q,${AT},two`, ''].join(end);
    expect(await titles(file)).toEqual(['one', 'two']);
    expect(await lines(file)).toEqual([2, 4]);
  });

  test('has header names in any case and order, with spaces around them', async () => {
    expect(await titles(` Title ,PLAYED_AT,station_id,Play_Id\nRain,2026-01-31T10:00:00Z,S,P`)).toEqual([
      'Rain',
    ]);
  });

  test('may quote commas, quotes and line ends', async () => {
    expect(await titles(`${HEADER}\nP,${AT},"Rain, ""the""\r\nsong"\nQ,${AT},plain`)).toEqual([
      'Rain, "the" song',
      'plain',
    ]);
  });

  test('counts the lines of quoted line ends', async () => {
    expect(await lines(`${HEADER}\nP,${AT},"a\nb\r\nc"\nQ,${AT},d`)).toEqual([2, 5]);
  });

  test('may have a quote inside an unquoted value', async () => {
    expect(await titles(`${HEADER}\nP,${AT},5" single\nQ,${AT},two`)).toEqual(['5" single', 'two']);
  });

  test('may be ended by rows of empty cells, as spreadsheets write them', async () => {
    expect(await read(`${HEADER}\nP,${AT},one\n,,,\n,,,\n`)).toHaveLength(1);
  });

  test('may be empty but for its header', async () => {
    expect(await read(`${HEADER}\n`)).toEqual([]);
  });

  test.each([
    ['is empty', ''],
    ['is a byte order mark', '\uFEFF'],
    ['has line ends only', '\r\n\n\n'],
  ])('is refused where it %s', async (_, file) => {
    expect(await codes(file)).toEqual(['file.empty']);
  });

  test('is refused with more than a hundred columns', async () => {
    const header = Array.from({ length: 101 }, (_, i) => `c${i}`).join(',');
    expect(await codes(`${header}\n${header}`)).toEqual(['file.too-many-columns']);
  });
});

describe('a row that breaks the rules', () => {
  test('loses only itself where a quote is left open', async () => {
    const file = `${HEADER}\nP,${AT},"open\nQ,${AT},two\nR,${AT},three\n`;
    expect(await titles(file)).toEqual(['two', 'three']);
    expect(await codes(file)).toEqual(['file.truncated 2']);
  });

  test('loses only itself where text follows a closing quote', async () => {
    const file = `${HEADER}\nP,${AT},"closed" open\nQ,${AT},two`;
    expect(await titles(file)).toEqual(['two']);
    expect(await codes(file)).toEqual(['row.quote-invalid 2']);
  });

  test('loses only itself where it is longer than 64 KiB', async () => {
    const file = `${HEADER}\nP,${AT},${'x'.repeat(70_000)}\nQ,${AT},two`;
    expect(await titles(file)).toEqual(['two']);
    expect(await codes(file)).toEqual(['row.too-long 2']);
  });

  test('costs one line where an open quote runs over many rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `Q${i},${AT},title number ${i}`);
    const file = [HEADER, `P,${AT},"open`, ...rows].join('\n');
    expect(await titles(file)).toHaveLength(3000);
    expect(await codes(file)).toEqual(['row.too-long 2']);
  });

  test('is rejected with too few or too many columns, by its line', async () => {
    expect(await codes(`${HEADER}\nP,${AT}\nQ,${AT},two\nR,${AT},three,four`)).toEqual([
      'row.column-count 2',
      'row.column-count 4',
    ]);
  });
});

describe('the encoding of a CSV file', () => {
  test('is Windows-1252 where its first letter beyond ASCII is not UTF-8, and that is said', async () => {
    const file = Buffer.from(`${HEADER}\nP,${AT},Étoile\nQ,${AT},plain\n`, 'latin1');
    expect(await titles(file)).toEqual(['Étoile', 'plain']);
    expect(await codes(file)).toEqual(['file.encoding']);
  });

  test('knows the euro sign of Windows-1252', async () => {
    expect(await titles(Buffer.concat([Buffer.from(`${HEADER}\nP,${AT},`), Buffer.of(0x80)]))).toEqual(['€']);
  });

  test('stays UTF-8 where later bytes are damaged, and that is said', async () => {
    const file = Buffer.concat([Buffer.from(`${HEADER}\nP,${AT},Ɔdɔ `), Buffer.of(0xff), Buffer.from('!\n')]);
    expect(await titles(file)).toEqual(['Ɔdɔ \uFFFD!']);
    expect(await codes(file)).toEqual(['file.undecodable']);
  });

  const UTF_16 = Buffer.from(`\uFEFF${HEADER}\nP,${AT},Ɔdɔ\nQ,${AT},Étoile\n`, 'utf16le');

  test.each([
    ['UTF-16', UTF_16, []],
    ['UTF-16 the other way round', Buffer.from(UTF_16).swap16(), []],
    ['UTF-16 without a mark', UTF_16.subarray(2), ['file.encoding']],
  ])('is %s where its first bytes say so', async (_, file, said) => {
    expect(await titles(file)).toEqual(['Ɔdɔ', 'Étoile']);
    expect(await codes(file)).toEqual(said);
  });
});
