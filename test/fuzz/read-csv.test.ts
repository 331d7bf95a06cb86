import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { readRows } from '#functions/formats/csv/read-rows.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { rowsOfLog } from '#test/support/logs/read-log.ts';

type Bytes = AsyncIterable<Uint8Array>;
const SEED = { seed: 20_260_101 };
const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const TRICKY = Buffer.concat([
  Buffer.from('\uFEFFplay_id,station_id,played_at,title\r\nP,S,2026-01-31T10:00:00Z,"Ɔdɔ, ""a""\r\nb"\r\n'),
  Buffer.from('Q,S,2026-01-31T10:00:00Z,"open\nR,S,2026-01-31T10:00:00Z,"closed" open\rS,S\n\n,,,\n'),
  Buffer.from('T,S,2026-01-31T10:00:00Z,👩‍🎤 ɛ\n'),
  Buffer.of(0xff, 0xc3, 0x0a),
  Buffer.from('U,S,2026-01-31T10:00:00Z,"never closed\nV,S,2026-01-31T10:00:00Z,last'),
]);
const WINDOWS_1252 = Buffer.from(
  'play_id,station_id,played_at,title\nP,S,2026-01-31T10:00:00Z,Étoile “x”\n',
  'latin1',
);

const SEMICOLONS = Buffer.from(
  'sep=;\r\nplay_id;station_id;played_at;title;confidence\r\nP;S;2026-01-31T10:00:00Z;"Ɔdɔ; ""a""\r\nb";0,5\r\nQ;S;2026-01-31T10:00:00Z;"open;0,5\nR;S;x;c, d;1,5\n',
);

/** Rows in order and findings about the file apart: where in the stream a finding comes depends on the pieces. */
async function outcome(pieces: () => AsyncIterable<Uint8Array>) {
  const rows = await rowsOfLog(pieces);
  return {
    rows: rows.filter(({ kind }) => kind !== 'file'),
    findings: rows.filter(({ kind }) => kind === 'file'),
  };
}

describe('reading CSV', () => {
  test.each([
    ['rules broken in many ways', TRICKY],
    ['Windows-1252', WINDOWS_1252],
    ['semicolons', SEMICOLONS],
  ])('does not depend on where the bytes are cut: %s', async (_, file) => {
    const whole = await outcome(() => inPieces(file));
    for (let size = 1; size <= file.length; size += 1) {
      expect(await outcome(() => inPieces(file, size))).toEqual(whole);
    }
  });

  test('gives the rows that csv-parse gives, whatever is quoted in them', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ɔ', ',', '"', '\n', '\r', ' ', 'é') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        async (table, size) => {
          const file = stringify(table);
          const rows = (await allOf(readRows(inPieces(file, size)))).flat();
          const values = rows.map((row) => (row.kind === 'row' ? row.values : row));
          const plain = parse(file, { record_delimiter: '\n', relax_column_count: true });
          expect(values).toEqual(plain.filter((row) => row.some((value) => value !== '')));
        },
      ),
      SEED,
    );
  });

  test.each([
    ['plays', 'usage_sample.csv', (file: () => Bytes) => rowsOfLog(file)],
    ['works', 'ascap_works_sample.csv', (file: () => Bytes) => allOf(readRepertoireCsv(file()))],
    ['recordings', 'ascap_recordings_sample.csv', (file: () => Bytes) => allOf(readRepertoireCsv(file()))],
  ])('never throws for mutated %s', async (_, name, read) => {
    const file = fixture(name).subarray(0, 4000);
    const wild = fc.constantFrom(0x00, 0x0a, 0x0d, 0x22, 0x2c, 0x7c, 0x3b, 0x80, 0xc3, 0xef, 0xff);
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), wild), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat(file.length), async (bytes, length) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const rows = await read(() => inPieces(mutated.subarray(0, length), 997));
        for (const row of rows) expect(['record', 'rejected', 'file']).toContain(row.kind);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  test('never throws for bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await rowsOfLog(Buffer.concat([Buffer.from('play_id,station_id,played_at\n'), bytes]));
      }),
      SEED,
    );
  });
});

describe('memory and time of reading CSV', () => {
  const MEBIBYTE = 1024 ** 2;
  const LINE_MEBIBYTES = 256;

  async function* endlessLine(start: string) {
    yield Buffer.from(`play_id,station_id,played_at,title\n${start}`);
    const piece = Buffer.alloc(MEBIBYTE, 'x');
    for (let i = 0; i < LINE_MEBIBYTES; i += 1) yield piece;
    yield Buffer.from('\nQ,S,2026-01-31T10:00:00Z,after\n');
  }

  test.each([
    ['plain', 'P,S,2026-01-31T10:00:00Z,'],
    ['quoted', 'P,S,2026-01-31T10:00:00Z,"'],
  ])('stay bounded for a %s line of hundreds of megabytes', async (_, start) => {
    const before = process.memoryUsage().rss;
    const rows = await rowsOfLog(() => endlessLine(start));
    expect(rows).toMatchObject([
      { kind: 'rejected', line: 2, diagnostics: [{ code: 'row.too-long' }] },
      { kind: 'record', line: 3, record: { title: 'after' } },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * MEBIBYTE);
  });

  test('stay bounded where every line leaves a quote open', async () => {
    const line = Buffer.from('x","z\n'.repeat(20_000));
    const rows = await rowsOfLog(Buffer.concat([Buffer.from('play_id,station_id,played_at\n'), line]));
    expect(rows.every(({ kind }) => kind === 'rejected')).toBe(true);
  }, 10_000);
});
