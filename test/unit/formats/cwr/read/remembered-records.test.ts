import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { allOf } from '#test/support/all-of.ts';
import { generateCwr } from '#test/support/cwr/generate-cwr.ts';
import { inPieces } from '#test/support/in-pieces.ts';

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
const readAll = async (file: Uint8Array, size: number) => ({
  events: await allOf(readCwrTransactions(inPieces(file, size))),
  repertoire: await allOf(readCwr(inPieces(file, size), { territory: 'GH' })),
});

/** What each work of a file says and what is found in it, without where it stands. */
async function worksIn(file: Uint8Array): Promise<readonly unknown[]> {
  const { events } = await readAll(file, 1000);
  return events.flatMap((event) => {
    if (event.kind !== 'transaction') return [];
    const { type, isRejected, findings, records, work } = event.transaction;
    const found = findings.map(({ rule, level, severity, message, actual }) => ({
      ...{ rule, level, severity, message, actual },
    }));
    const texts = records.map(({ text }) => text.slice(19));
    const parties = [...(work?.publishers ?? []), ...(work?.writers ?? [])].map((party) => ({
      ...party,
      record: party.record.text.slice(19),
      territories: party.territories.map((one) => ({ ...one, record: one.record.text.slice(19) })),
      links: [],
      manuscripts: [],
    }));
    return [{ type, isRejected, found, texts, parties }];
  });
}

/** Each work of a file as a file of its own. */
function eachAlone(lines: readonly string[]): readonly Uint8Array[] {
  const frame = (type: string) => lines.filter((line) => line.startsWith(type));
  const works: string[][] = [];
  for (const line of lines) {
    if (FRAME.test(line)) continue;
    if (HEADER.test(line)) works.push([line]);
    else works.at(-1)?.push(line);
  }
  return works.map((work) =>
    bytesOf([...frame('HDR'), ...frame('GRH'), ...counted(work), ...frame('GRT'), ...frame('TRL')]),
  );
}

describe('a work', () => {
  test.each(CWR_VERSIONS)(
    'says what it says alone, whatever records were read before it (%s)',
    async (version) => {
      const lines = await linesOf(version, 7, { seed: 5 });
      await fc.assert(
        fc.asyncProperty(fc.array(anyChange(lines.length), { maxLength: 5 }), async (changes) => {
          const changed = counted(changes.reduce(applyChange, lines)).filter((line) => line !== '');
          const alone = (await Promise.all(eachAlone(changed).map(worksIn))).flat();
          expect(await worksIn(bytesOf(changed))).toEqual(alone);
        }),
        { seed: SEED, numRuns: 80 },
      );
    },
  );

  test.each(CWR_VERSIONS)('says the same where its records end early (%s)', async (version) => {
    const lines = await linesOf(version, 150, { seed: 4 });
    const trimmed = lines.map((line) => (FRAME.test(line) ? line : line.trimEnd()));
    const { repertoire } = await readAll(bytesOf(lines), 10_007);
    expect((await readAll(bytesOf(trimmed, '\n'), 997)).repertoire).toEqual(repertoire);
  });

  test.each(CWR_VERSIONS)('says the same however its bytes are cut (%s)', async (version) => {
    const lines = await linesOf(version, 7, { seed: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyChange(lines.length), { maxLength: 5 }),
        fc.integer({ min: 50, max: 3000 }),
        async (changes, size) => {
          const file = bytesOf(changes.reduce(applyChange, lines));
          expect(await readAll(file, size)).toEqual(await readAll(file, 65_536));
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
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
