import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readErn } from '#functions/formats/ddex/message/read-ern.ts';
import { readMead } from '#functions/formats/ddex/message/read-mead.ts';
import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { allOf } from '#test/support/all-of.ts';
import { generateErn } from '#test/support/ddex/generate-ern.ts';
import { sample } from '#test/support/ddex/sample.ts';
import { smallErn38 } from '#test/support/ddex/small-message.ts';
import { inPieces } from '#test/support/in-pieces.ts';

const SEED = { seed: 20_260_914 };
const MEBIBYTE = 1024 ** 2;
const SAMPLES: readonly (readonly [string, RepertoireReader])[] = [
  ['ern-38.xml', readErn],
  ['ern-43.xml', readErn],
  ['mead-11.xml', readMead],
];
const AS_SENT = readdirSync(new URL('../fixtures/as-sent/ddex/', import.meta.url)).toSorted();
const read = (reader: RepertoireReader, source: AsyncIterable<Uint8Array>) =>
  allOf(reader(source, { territory: 'GH' }));

describe('reading DDEX as it is sent', () => {
  test.each(AS_SENT)('never throws for mutated %s, and gives the same wherever it is cut', async (name) => {
    const file = readFileSync(new URL(`../fixtures/as-sent/ddex/${name}`, import.meta.url));
    const options = { territory: 'GH', mode: 'tolerant', ownDpid: 'PADPIDA2026030100Z' } as const;
    const readTolerantly = (bytes: Uint8Array, size: number) =>
      allOf(readErn(inPieces(bytes, size), options));
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(0xff)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(mutations, fc.integer({ min: 1, max: 2000 }), async (bytes, size) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        expect(await readTolerantly(mutated, size)).toEqual(await readTolerantly(mutated, mutated.length));
      }),
      { ...SEED, numRuns: 40 },
    );
  });
});

describe('reading DDEX', () => {
  test.each(SAMPLES)('does not depend on where the bytes are cut: %s', async (name, reader) => {
    const file = Buffer.from(sample(name));
    const whole = await read(reader, inPieces(file));
    for (const size of [1, 2, 3, 5, 7, 11, 64, 1000, 4093]) {
      expect(await read(reader, inPieces(file, size))).toEqual(whole);
    }
  });

  test('does not depend on a cut at any byte, in any encoding, right or wrong', async () => {
    const text = smallErn38({
      works: '<MusicalWork>Ɔ &amp; 👩‍🎤\r\n<![CDATA[<é>]]><!-- - --></MusicalWork>',
    });
    const declared = `<?xml version="1.0" encoding="UTF-8"?>\r\n${text}`;
    const files = [
      Buffer.from(declared),
      Buffer.from(`\uFEFF${declared}`, 'utf16le'),
      Buffer.from(declared.replace('UTF-8', 'ISO-8859-1'), 'latin1'),
      Buffer.from(declared, 'latin1'),
      Buffer.concat([Buffer.from(declared), Buffer.of(0xc3)]),
      Buffer.from(declared.replace('</MusicalWork>', '</Musical>')),
      Buffer.from(declared.replace('&amp;', '&bomb;')),
    ];
    for (const file of files) {
      const whole = await read(readErn, inPieces(file));
      for (let at = 1; at < file.length; at += 1) {
        const cut = async function* () {
          yield file.subarray(0, at);
          yield file.subarray(at);
        };
        expect(await read(readErn, cut())).toEqual(whole);
      }
    }
  });

  test('does not depend on where a text that goes beyond its limit is cut', async () => {
    const text = `<?xml version="1.0"?><a>${'x'.repeat(MEBIBYTE + 100)}&bomb;</a>`;
    const file = Buffer.from(smallErn38({ works: text }));
    const whole = await read(readErn, inPieces(file));
    expect(whole.at(-1)).toMatchObject({ kind: 'file', diagnostic: { severity: 'error' } });
    for (const size of [997, 65_536, 200_000]) {
      expect(await read(readErn, inPieces(file, size))).toEqual(whole);
    }
  });

  test.each(SAMPLES)('never throws for %s mutated and cut short', async (name, reader) => {
    const file = Buffer.from(sample(name));
    const wild = fc.constantFrom(...Buffer.from('<>&"\'/!?[]- =:xWP0\0\n\x80\xc3\xff', 'latin1'));
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), wild), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat(file.length), fc.boolean(), async (bytes, length, isCut) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const rows = await read(reader, inPieces(isCut ? mutated.subarray(0, length) : mutated, 997));
        const last = rows.findIndex((row) => row.kind === 'file' && row.diagnostic.level === 'file');
        if (last !== -1) expect(last).toBe(rows.length - 1);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  test.each(SAMPLES)('never throws for %s with its texts and elements exchanged', async (name, reader) => {
    const parts = sample(name).split(/(?<=>)|(?=<)/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(parts.length - 1), fc.nat(parts.length - 1)), {
          minLength: 1,
          maxLength: 4,
        }),
        async (swaps) => {
          const mixed = [...parts];
          for (const [a, b] of swaps) [mixed[a], mixed[b]] = [mixed[b] ?? '', mixed[a] ?? ''];
          const rows = await read(reader, inPieces(mixed.join('')));
          expect(rows.length).toBeGreaterThan(0);
        },
      ),
      { ...SEED, numRuns: 150 },
    );
  });

  test('never throws for bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await read(readErn, inPieces(bytes))).at(-1)).toMatchObject({ kind: 'file' });
      }),
      SEED,
    );
  });
});

describe('memory and time of reading DDEX', () => {
  const growth = async (source: AsyncIterable<Uint8Array>) => {
    const before = process.memoryUsage().rss;
    const rows = await read(readErn, source);
    return { last: rows.at(-1), grown: process.memoryUsage().rss - before };
  };
  async function* endless(start: string) {
    yield Buffer.from(smallErn38({}).replace('</WorkList>', start).split('<ResourceList>')[0] ?? '');
    const piece = Buffer.alloc(MEBIBYTE, 'x');
    for (let i = 0; i < 512; i += 1) yield piece;
  }

  test.each([
    ['text', '<MusicalWork><TitleText>'],
    ['text that is passed over', '<Other>'],
    ['attribute', '<MusicalWork a="'],
    ['comment', '<!--'],
    ['instruction', '<?x '],
    ['section', '<MusicalWork><TitleText><![CDATA['],
    ['entity', '<MusicalWork>&'],
    ['name', '<'],
    ['DOCTYPE', '<!DOCTYPE '],
  ])('stay bounded for an endless %s', async (_, start) => {
    const { last, grown } = await growth(endless(start));
    expect(last).toMatchObject({ kind: 'file', diagnostic: { level: 'file' } });
    expect(grown).toBeLessThan(128 * MEBIBYTE);
  });

  test('stay bounded for a bomb of entities', async () => {
    const entities = Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    ).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><x>&e20;</x>`;
    const { last, grown } = await growth(inPieces(bomb));
    expect(last).toMatchObject({ kind: 'file', diagnostic: { code: 'file.forbidden' } });
    expect(grown).toBeLessThan(32 * MEBIBYTE);
  });

  test('stay bounded for mistakes without end', async () => {
    const { last } = await growth(inPieces(smallErn38({ works: '<a><b></c>'.repeat(300_000) })));
    expect(last).toMatchObject({ kind: 'file', diagnostic: { code: 'file.not-well-formed' } });
  }, 5000);

  test('do not grow with the message', async () => {
    let records = 0;
    const before = process.memoryUsage().rss;
    const message = generateErn({ recordings: 5000, version: '4.3', seed: 7 });
    for await (const row of readErn(message, { territory: 'GH' })) records += row.kind === 'record' ? 1 : 0;
    expect(records).toBe(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(160 * MEBIBYTE);
  }, 30_000);
});
