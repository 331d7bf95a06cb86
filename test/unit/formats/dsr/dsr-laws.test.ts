import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lintDsr } from '#functions/formats/dsr/lint/lint-dsr.ts';
import { splitByShare } from '#functions/formats/dsr/split-by-share.ts';
import { writeDsrRoyalties } from '#functions/formats/dsr/write-dsr-royalties.ts';
import { writeDsrUsage } from '#functions/formats/dsr/write-dsr-usage.ts';
import { anyStatement } from './any-statement.ts';
import { textOf } from './read-report.ts';
import { SOME_PARTIES } from './some-parties.ts';

const SEED = { seed: 20_260_101, numRuns: 120 };

describe.each([
  ['usage', writeDsrUsage],
  ['royalties', writeDsrRoyalties],
])('a %s report', (_, write) => {
  test('has no finding, whatever the statement', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        const { fileName, text } = textOf(write(statement, SOME_PARTIES));
        expect(lintDsr(text, fileName)).toEqual([]);
      }),
      SEED,
    );
  });

  test('does not depend on the order of the usages', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        const turned = {
          ...statement,
          usages: [...statement.usages].map((usage) => ({
            ...usage,
            title: 't',
            durationSeconds: 9,
            artist: 'a',
          })),
        };
        const again = { ...turned, usages: turned.usages.toReversed() };
        expect(textOf(write(again, SOME_PARTIES))).toEqual(textOf(write(turned, SOME_PARTIES)));
      }),
      SEED,
    );
  });
});

describe('splitByShare', () => {
  test('keeps the sum and each part within a unit of its exact size', () => {
    const weights = fc.array(fc.bigInt(0n, 10_000n), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.bigInt(-99_999n, 99_999n), weights, (minor, parts) => {
        fc.pre(parts.some((weight) => weight > 0n));
        const whole = parts.reduce((sum, weight) => sum + weight, 0n);
        const split = splitByShare(
          minor,
          parts.map((weight, i) => ({ reference: `${i}`, weight })),
        );
        expect(split.reduce((sum, part) => sum + part.minor, 0n)).toBe(minor);
        for (const part of split) {
          const off = part.minor * whole - minor * part.weight;
          expect(off < whole && off > -whole).toBe(true);
        }
      }),
      SEED,
    );
  });
});
