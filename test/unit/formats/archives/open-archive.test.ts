import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { archiveKindOf } from '#functions/formats/archives/archive-kind.ts';
import { openArchive } from '#functions/formats/archives/open-archive.ts';
import { readArchived } from '#functions/formats/archives/read-archived.ts';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { inlineRows, workbook } from '#test/unit/formats/xlsx/workbook.ts';
import { gzipped, zipped } from './packed.ts';

const open = async (file: Uint8Array, size?: number) => {
  const { head, whole } = await peekBytes(inPieces(file, size), 64 * 1024);
  return openArchive(whole, head);
};
/** The texts of the files by their names in order, then the code of what is wrong, if anything is. */
const contentOf = async (file: Uint8Array, size?: number) => {
  const files = await open(file, size);
  if ('code' in files) return files.code;
  const found: (readonly [string, string])[] = [];
  for await (const { name, bytes, trouble } of files) {
    const text = Buffer.concat(await allOf(bytes)).toString();
    const wrong = trouble();
    if (wrong !== undefined) return wrong.code;
    found.push([name, text]);
  }
  return found;
};
const WORKS = 'work_id,title\nA-1,Rain\n';
const two = zipped({ 'b.csv': 'second', 'a/works.csv': WORKS });

describe('openArchive', () => {
  test('gives the files of a zip in the order of their names', async () => {
    expect(await contentOf(two)).toEqual([
      ['a/works.csv', WORKS],
      ['b.csv', 'second'],
    ]);
  });

  test('passes over folders, what macOS adds, and files that begin with a dot', async () => {
    const file = zipped({
      'a/': '',
      'a/x.csv': 'x',
      '__MACOSX/a/._x.csv': 'y',
      '.DS_Store': 'z',
      'a/._x': 'z',
    });
    expect(await contentOf(file)).toEqual([['a/x.csv', 'x']]);
  });

  test('gives the file of a gzip, of several parts too', async () => {
    expect(await contentOf(gzipped(WORKS))).toEqual([['gzip', WORKS]]);
    const parts = Buffer.concat([gzipped('work_id,'), gzipped('title')]);
    expect(await contentOf(parts)).toEqual([['gzip', 'work_id,title']]);
  });

  test.each([
    ['a zip', two],
    ['a gzip', gzipped(WORKS)],
  ])('gives the same of %s whatever the pieces the bytes come in', async (_, file) => {
    const whole = await contentOf(file);
    for (let size = 1; size <= file.length; size += 7) expect(await contentOf(file, size)).toEqual(whole);
  });

  test('takes workbooks as they are, and they are no archives', async () => {
    const book = workbook({ rows: inlineRows([['a', 'b']]) });
    expect(archiveKindOf(book)).toBeUndefined();
    expect(archiveKindOf(zipped({ 'works.xlsx': book }))).toBe('ZIP');
    expect(await contentOf(zipped({ 'works.xlsx': book }))).toHaveLength(1);
  });

  test('reads what is in it by any reader, and rejects all where it is damaged', async () => {
    const read = async (file: Uint8Array) => {
      const files = await open(file);
      if ('code' in files) return [files];
      const rows = [];
      for await (const one of files) rows.push(...(await allOf(readArchived(one, readRepertoireCsv))));
      return rows;
    };
    expect(await read(zipped({ 'works.csv': WORKS }))).toMatchObject([{ kind: 'record', line: 2 }]);
    const cut = gzipped(WORKS.repeat(2));
    expect((await read(cut.subarray(0, cut.length - 8))).at(-1)).toMatchObject({
      kind: 'file',
      diagnostic: { code: 'file.truncated', severity: 'error', level: 'file' },
    });
  });
});

const directoryOf = (file: Uint8Array) => Buffer.from(file).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
const changed = (file: Uint8Array, at: number, byte: number) => {
  const copy = Buffer.from(file);
  copy[directoryOf(file) + at] = byte;
  return copy;
};
const blank = (mebibytes: number) => Buffer.alloc(mebibytes * 1024 ** 2, ' ');

describe('an archive that is refused', () => {
  test.each([
    ['a zip with a password', changed(two, 8, 1), 'file.forbidden'],
    ['a zip packed otherwise', changed(two, 10, 12), 'file.unknown-format'],
    ['a zip cut short', two.subarray(0, two.length - 30), 'file.truncated'],
    ['a zip with a wrong checksum', changed(two, 16, 0), 'file.truncated'],
    ['a zip that says a wrong size', changed(two, 24, 0xff), 'file.truncated'],
    ['a zip of folders', zipped({ 'a/': '' }), 'file.empty'],
    ['a zip in a zip', zipped({ 'inner.zip': two }), 'file.forbidden'],
    ['a gzip in a zip', zipped({ 'works.csv.gz': gzipped(WORKS) }), 'file.forbidden'],
    ['a zip in a gzip', gzipped(two), 'file.forbidden'],
    ['a gzip cut short', gzipped(WORKS).subarray(0, 30), 'file.truncated'],
    [
      'a gzip with damaged bytes',
      Buffer.concat([gzipped(WORKS).subarray(0, 12), Buffer.alloc(9, 0xff)]),
      'file.truncated',
    ],
    ['a zip bomb', zipped({ 'works.csv': blank(16) }), 'file.beyond-limit'],
    ['a gzip bomb', gzipped(blank(16)), 'file.beyond-limit'],
    [
      'a zip of too many files',
      zipped(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.csv`, 'x']))),
      'file.beyond-limit',
    ],
  ])('is %s', async (_, file, code) => {
    expect(await contentOf(file)).toBe(code);
  });

  test('is one too large to be held, and it is not read to its end', async () => {
    let pieces = 0;
    const endless = async function* () {
      yield two;
      for (;;) {
        pieces += 1;
        yield blank(1);
      }
    };
    expect(await openArchive(endless(), two)).toMatchObject({ code: 'file.beyond-limit' });
    expect(pieces).toBeLessThan(66);
  });

  test('says what to do', async () => {
    expect(await open(changed(two, 8, 1))).toMatchObject({ message: expect.stringMatching(/without/) });
    expect(await open(zipped({ 'inner.zip': two }))).toMatchObject({
      actual: 'inner.zip',
      message: expect.stringMatching(/Unpack it/),
    });
  });

  test('never throws, whatever of it is damaged', async () => {
    for (const file of [two, gzipped(WORKS)]) {
      const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), {
        minLength: 1,
        maxLength: 4,
      });
      await fc.assert(
        fc.asyncProperty(mutations, fc.nat(file.length), async (bytes, length) => {
          const mutated = Buffer.from(file);
          for (const [at, byte] of bytes) mutated[at] = byte;
          const content = await contentOf(mutated.subarray(0, length));
          expect(typeof content === 'string' || Array.isArray(content)).toBe(true);
        }),
        { seed: 20_260_101, numRuns: 150 },
      );
    }
  });
});

test('trouble of where the bytes come from is no trouble of the archive', async () => {
  const file = gzipped(WORKS);
  const broken = Readable.from(
    (function* () {
      yield file.subarray(0, 20);
      throw new Error('the connection is gone');
    })(),
  );
  await expect(openArchive(broken, file)).rejects.toThrow('the connection is gone');
});
