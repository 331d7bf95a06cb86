import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inPieces } from '#test/support/in-pieces.ts';
import { readLog } from '#test/support/logs/read-log.ts';

const SEED = { seed: 20_260_301 };
const FOLDER = new URL('../fixtures/as-sent/plays/', import.meta.url);
const OPTIONS = {
  mapping: { stationId: 'baobab-fm' },
  stations: [{ stationId: 'baobab-fm', name: 'Baobab FM', timezone: 'Africa/Accra' }],
};
const WILD = fc.constantFrom(
  0x00,
  0x0a,
  0x0d,
  0x22,
  0x2c,
  0x2d,
  0x2f,
  0x30,
  0x39,
  0x3a,
  0x3b,
  0x7c,
  0x80,
  0xc3,
  0xff,
);

describe('reading play logs', () => {
  test.each(readdirSync(FOLDER))(
    'never throws for mutated %s, and takes no play without a name',
    async (name) => {
      const file = readFileSync(new URL(encodeURIComponent(name), FOLDER));
      const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), WILD), { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(mutations, fc.nat(file.length), async (bytes, length) => {
          const mutated = Buffer.from(file);
          for (const [at, byte] of bytes) mutated[at] = byte;
          const { rows } = await readLog(() => inPieces(mutated.subarray(0, length), 97), OPTIONS);
          for (const row of rows) {
            if (row.kind !== 'record') continue;
            const { title, isrc, iswc, playedAt } = row.record;
            expect(
              [title, isrc, iswc].filter((name) => name !== undefined && name.trim() !== ''),
            ).not.toEqual([]);
            expect(playedAt).toMatch(/^(19[89]\d|20\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
          }
        }),
        { ...SEED, numRuns: 30 },
      );
    },
  );

  test.each(readdirSync(FOLDER))('does not depend on where the bytes are cut: %s', async (name) => {
    const file = readFileSync(new URL(encodeURIComponent(name), FOLDER));
    const whole = await readLog(() => inPieces(file), OPTIONS);
    for (const size of [1, 2, 3, 7, 64])
      expect(await readLog(() => inPieces(file, size), OPTIONS)).toEqual(whole);
  });
});
