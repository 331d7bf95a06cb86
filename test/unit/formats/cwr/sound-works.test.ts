import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCwr } from '#functions/formats/cwr/read-cwr.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read-cwr-transactions.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { allOf } from '#test/support/all-of.ts';
import {
  insertAfter,
  remove,
  sampleBytes,
  sampleName,
  sampleWith,
  set,
} from '#test/support/cwr/edit-sample.ts';
import { generateCwr } from '#test/support/cwr/generate-cwr.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { countGlances, readInDetail } from './read-in-detail.ts';

const SEED = 20_260_101;
const FRAME = /^(HDR|GRH|GRT|TRL)/;
const HEADER = /^(NWR|REV|ISW|WRK)/;

const linesOf = async (version: CwrVersion, works: number, { seed }: { readonly seed: number }) =>
  Buffer.concat(await allOf(generateCwr({ works, version, seed })))
    .toString('latin1')
    .trimEnd()
    .split('\r\n');
const bytesOf = (lines: readonly string[], lineEnd = '\r\n') =>
  Buffer.from(lines.map((line) => line + lineEnd).join(''), 'latin1');

/** Both ways of reading a file give the same, in pieces of any size. */
async function expectAgreement(file: Uint8Array, size: number) {
  const { events, repertoire } = readInDetail(file);
  const checked = await allOf(readCwrTransactions(inPieces(file, size)));
  expect(JSON.stringify(checked)).toBe(JSON.stringify(events));
  const read = await allOf(readCwr(inPieces(file, size), { territory: 'GH' }));
  expect(JSON.stringify(read)).toBe(JSON.stringify(repertoire));
}

describe('works that are taken at a glance', () => {
  test.each(CWR_VERSIONS)('are all that keep every rule (%s)', async (version) => {
    const lines = await linesOf(version, 300, { seed: 3 });
    expect(countGlances(bytesOf(lines))).toEqual({ sound: 300, inDetail: 0 });
    const trimmed = lines.map((line) => (FRAME.test(line) ? line : line.trimEnd()));
    expect(countGlances(bytesOf(trimmed, '\n'))).toEqual({ sound: 300, inDetail: 0 });
  });

  test.each(CWR_VERSIONS)('say what they say in detail, records cut short or not (%s)', async (version) => {
    const lines = await linesOf(version, 150, { seed: 4 });
    await expectAgreement(bytesOf(lines), 10_007);
    const trimmed = lines.map((line) => (FRAME.test(line) ? line : line.trimEnd()));
    await expectAgreement(bytesOf(trimmed, '\n'), 997);
    await expectAgreement(sampleBytes(sampleName(version)), 64);
  });

  test.each(CWR_VERSIONS)(
    'agree with the detailed rules whatever is changed in a file (%s)',
    async (version) => {
      const lines = await linesOf(version, 7, { seed: 5 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyChange(lines.length), { maxLength: 5 }),
          fc.boolean(),
          fc.constantFrom(61, 997, 65_536),
          async (changes, isCounted, size) => {
            const changed = changes.reduce(applyChange, lines);
            await expectAgreement(bytesOf(isCounted ? counted(changed) : changed), size);
          },
        ),
        { seed: SEED, numRuns: 120 },
      );
    },
  );
});

describe('works that are read in detail', () => {
  const part = { prCollectionShare: '01500', mrCollectionShare: '03000', srCollectionShare: '03000' };

  test.each([
    ['a share that does not add up', sampleWith('2.2', set('SWR', { prOwnershipShare: '02100' }))],
    ['a territory that does not exist', sampleWith('2.1', set('SPT', { territoryCode: '9999' }))],
    ['a link to a chain that is not there', sampleWith('2.2', set('PWR', { publisherSequenceNumber: '09' }))],
    [
      'a territory that two publishers of a chain share',
      sampleWith(
        '2.1',
        set('SPT', { prCollectionShare: '02000', mrCollectionShare: '04000', srCollectionShare: '04000' }),
        remove('SPT', 2),
        set('SPT', { ...part, territoryCode: '2136' }, 2),
      ),
    ],
    ['a collecting publisher without an IPI', sampleWith('2.2', set('SPU', { ipiNameNumber: '' }))],
    ['a version that does not say how', sampleWith('2.2', set('NWR', { versionType: 'MOD' }))],
    ['serious music', sampleWith('3.0', set('WRK', { distributionCategory: 'SER' }))],
    ['a share for one recipient', sampleWith('3.1', set('SWT', { recipientCode: '0052' }))],
    [
      'an origin, which rules about the work look at',
      sampleWith('2.1', insertAfter('REC', 'ORN', { intendedPurpose: 'GEN' })),
    ],
  ])('are those with %s', async (_what, text) => {
    const file = Buffer.from(text, 'latin1');
    expect(countGlances(file).inDetail).toBe(1);
    await expectAgreement(file, 1000);
  });

  test('are those that would fill a number of digits with something else', async () => {
    const text = sampleWith('2.2', set('SPT', { prCollectionShare: '0250\u0000' }));
    await expectAgreement(Buffer.from(text, 'latin1'), 1000);
  });
});

type Change =
  | { readonly kind: 'byte'; readonly line: number; readonly at: number; readonly letter: string }
  | {
      readonly kind: 'copy';
      readonly line: number;
      readonly at: number;
      readonly from: number;
      readonly length: number;
    }
  | { readonly kind: 'trim' | 'drop' | 'double'; readonly line: number }
  | { readonly kind: 'swap'; readonly line: number; readonly from: number };

function anyChange(lines: number): fc.Arbitrary<Change> {
  const line = fc.integer({ min: 2, max: lines - 3 });
  const at = fc.integer({ min: 19, max: 180 });
  const letter = fc.constantFrom(...' 019AEINSYUP,"\n\r\t\u0000\u001a\u0085\u00a3\u00c9\u00ff');
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('byte' as const), line, at, letter }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('copy' as const),
        line,
        at,
        from: line,
        length: fc.integer({ min: 1, max: 12 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('trim', 'drop', 'double'), line }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap' as const), line, from: line }) },
  );
}

function applyChange(lines: readonly string[], change: Change): readonly string[] {
  const text = lines[change.line] ?? '';
  switch (change.kind) {
    case 'byte':
      return lines.with(change.line, text.slice(0, change.at) + change.letter + text.slice(change.at + 1));
    case 'copy': {
      const other = lines.filter((line) => line.slice(0, 3) === text.slice(0, 3)).at(change.from % 7) ?? text;
      const end = change.at + change.length;
      return lines.with(
        change.line,
        text.slice(0, change.at) + other.slice(change.at, end) + text.slice(end),
      );
    }
    case 'trim':
      return lines.with(change.line, text.trimEnd());
    case 'drop':
      return lines.toSpliced(change.line, 1);
    case 'double':
      return lines.toSpliced(change.line, 0, text);
    case 'swap':
      return lines.with(change.line, lines[change.from] ?? text).with(change.from, text);
  }
}

/** The lines with their transactions and records counted anew, so that only what they say is wrong. */
function counted(lines: readonly string[]): readonly string[] {
  let [transaction, record] = [-1, 0];
  const digits = (number: number) => String(number).padStart(8, '0');
  return lines.map((line) => {
    if (FRAME.test(line) || line.length < 19) return line;
    const begins = HEADER.test(line);
    transaction += begins ? 1 : 0;
    record = begins ? 0 : record + 1;
    return line.slice(0, 3) + digits(Math.max(0, transaction)) + digits(record) + line.slice(19);
  });
}
