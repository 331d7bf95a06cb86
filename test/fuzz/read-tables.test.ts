import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readKeptTable } from '#functions/formats/repertoire-tables/read-kept-table.ts';
import { surveyRepertoireTable } from '#functions/formats/repertoire-tables/survey-repertoire-table.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

const FOLDER = new URL('../fixtures/as-sent/repertoire/', import.meta.url);
const SENT = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER))] as const);
const SEED = { seed: 20_260_101 };

/** What a table gives by the mapping that its survey proposes. */
async function outcome(file: Uint8Array, size = 997) {
  const proposal = await surveyRepertoireTable(() => inPieces(file, size));
  if ('code' in proposal) return { proposal, rows: [] };
  const mapping = { rowIs: 'work', ...proposal.mapping };
  return { proposal, rows: await allOf(readKeptTable(inPieces(file, size), { mapping })) };
}

describe.each(SENT)('%s', (_, file) => {
  test('gives the same wherever its bytes are cut', async () => {
    const whole = await outcome(file);
    for (let size = 1; size <= file.length; size += size < 64 ? 1 : 13)
      expect(await outcome(file, size)).toEqual(whole);
  });

  test('never makes its survey or its reader throw, whatever of it is changed', async () => {
    const wild = fc.constantFrom(
      0x00,
      0x0a,
      0x0d,
      0x20,
      0x22,
      0x25,
      0x28,
      0x2c,
      0x2f,
      0x31,
      0x3b,
      0x7c,
      0x82,
      0xff,
    );
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), wild), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat(file.length), fc.boolean(), async (bytes, length, isCut) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        const { rows } = await outcome(isCut ? mutated.subarray(0, length) : mutated);
        for (const row of rows) {
          expect(['record', 'rejected', 'file', 'assumed']).toContain(row.kind);
          if (row.kind !== 'record' || row.record.noun !== 'work') continue;
          for (const { percent } of row.record.work.shares)
            expect(percent ?? '0.00').toMatch(/^\d{1,3}\.\d\d$/);
        }
      }),
      { ...SEED, numRuns: 40 },
    );
  });
});
