import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lintDsr } from '#functions/formats/dsr/lint/lint-dsr.ts';

const NAME = 'DSR_PADPIDA2015120100C_PADPIDA2026030100Z_ZamioBroadcast_2026-Q3_GH_1of1_20261015T093000.tsv';

describe('checking DSR', () => {
  test.each(['dsr-broadcast.tsv', 'dsr-royalty.tsv'])('never throws for a mutated %s', (file) => {
    const report = readFileSync(new URL(`../fixtures/ddex/${file}`, import.meta.url));
    const wild = fc.constantFrom(0x00, 0x09, 0x0a, 0x0d, 0x7c, 0x5c, 0x2e, 0x31, 0x80, 0xff);
    const mutations = fc.array(fc.tuple(fc.nat(report.length - 1), wild), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(mutations, fc.nat(report.length), (bytes, length) => {
        const mutated = Buffer.from(report);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const pieces = [mutated.subarray(0, length), mutated.subarray(length)];
        expect(lintDsr(pieces, NAME).every(({ line, message }) => line >= 0 && message !== '')).toBe(true);
      }),
      { seed: 20_260_101, numRuns: 400 },
    );
  });
});
