import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { type Line, LineSplitter } from '#functions/formats/cwr/read/line-splitter.ts';
import { RecordMemory } from '#functions/formats/cwr/read/record-memory.ts';
import { repeatedRecords } from '#functions/formats/cwr/read/repeated-records.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { recordText } from '#test/support/cwr/record-text.ts';

const SEED = { seed: 20_260_101 };
const WRITER = {
  interestedPartyNumber: 'W1',
  lastName: 'MENSAH',
  role: 'CA',
  prOwnershipShare: '05000',
  workForHire: 'Y',
};
const writer = (over: Partial<Record<keyof typeof WRITER | 'recordSequence', string>> = {}) =>
  recordText('2.1', 'SWR', { transactionSequence: 1, recordSequence: 2, ...WRITER, ...over });

function memoryOf<T = string>(type: string): RecordMemory<T> {
  const repeated = repeatedRecords('2.1').get(type);
  if (repeated === undefined) throw new Error(`${type} is not remembered`);
  return new RecordMemory<T>(repeated);
}

/** The lines of a text, each as it stands between the others. */
function linesOf(...texts: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  splitter.push(Buffer.from(texts.map((text) => `${text}\r\n`).join(''), 'latin1'));
  return lines;
}

function lineOf(text: string): Line {
  const [line] = linesOf(text);
  if (line === undefined) throw new Error('A line was expected');
  return line;
}

/** What is found of a text after others were remembered by what they say. */
function foundOf(text: string, ...before: readonly string[]): string | undefined {
  const memory = memoryOf('SWR');
  for (const one of before) memory.remember(lineOf(one), one);
  return memory.find(lineOf(text));
}

describe('the memory of records', () => {
  test('finds nothing before anything was remembered', () => {
    expect(foundOf(writer())).toBeUndefined();
  });

  test('finds a record that says the same elsewhere in the file, whatever stands around it', () => {
    const memory = memoryOf('SWR');
    memory.remember(lineOf(writer()), 'known');
    const texts = ['X', writer({ recordSequence: '9' }), 'Y'.repeat(300)];
    expect(linesOf(...texts).map((line) => memory.find(line))).toEqual([undefined, 'known', undefined]);
  });

  test('finds a writer whatever he owns, as that differs from work to work', () => {
    expect(foundOf(writer({ prOwnershipShare: '02500' }), writer())).toBe(writer());
  });

  test.each([
    ['a number', { interestedPartyNumber: 'W2' }],
    ['a letter of a name', { lastName: 'MENSAR' }],
    ['the end of a long name', { lastName: 'MENSAH'.padEnd(44, 'A') }],
    ['a field near its end', { workForHire: 'N' }],
  ])('does not find a record that differs in %s', (_what, over) => {
    expect(foundOf(writer(over), writer())).toBeUndefined();
  });

  test('takes blanks at the end for left out, and nothing else', () => {
    const text = writer();
    expect(text.trimEnd().length).toBeLessThan(text.length);
    expect(foundOf(text.trimEnd(), text)).toBe(text);
    expect(foundOf(text, text.trimEnd())).toBe(text.trimEnd());
    expect(foundOf(`${text}  `, text)).toBe(text);
    expect(foundOf(text.slice(0, 40), text)).toBeUndefined();
    expect(foundOf('SWR', text)).toBeUndefined();
  });

  test.each(CWR_VERSIONS)('tells records apart by every byte that counts (%s)', (version) => {
    for (const [type, repeated] of repeatedRecords(version)) {
      const blank = type.padEnd(repeated.length);
      const differing = repeated.checks.map(({ from, to }) => ({ from, to }));
      const byte = fc.tuple(fc.nat(repeated.length - 1), fc.integer({ min: 0x21, max: 0xff }));
      fc.assert(
        fc.property(byte, ([at, code]) => {
          const memory = new RecordMemory<string>(repeated);
          memory.remember(lineOf(blank), 'known');
          const changed = blank.slice(0, at) + String.fromCharCode(code) + blank.slice(at + 1);
          const counts = at >= 19 && !differing.some(({ from, to }) => at >= from && at < to);
          expect(memory.find(lineOf(changed))).toBe(counts ? undefined : 'known');
        }),
        { ...SEED, numRuns: 40 },
      );
    }
  });

  test('never answers with another record, however many want its places', () => {
    const memory = memoryOf('SPT');
    const text = (number: number) =>
      recordText('2.1', 'SPT', { interestedPartyNumber: `P${number}`, territoryCode: '2136' });
    const records = Array.from({ length: CWR_LIMITS.rememberedRecords * 2 }, (_, number) => text(number));
    for (const record of records) memory.remember(lineOf(record), record);
    const found = records.map((record) => memory.find(lineOf(record)));
    expect(found.filter((one, index) => one !== undefined && one !== records[index])).toEqual([]);
    expect(found.filter((one) => one !== undefined).length).toBeGreaterThan(CWR_LIMITS.rememberedRecords / 2);
    expect(found.filter((one) => one !== undefined).length).toBeLessThanOrEqual(CWR_LIMITS.rememberedRecords);
  });
});
