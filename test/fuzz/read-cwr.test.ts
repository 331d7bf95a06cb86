import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { allOf } from '#test/support/all-of.ts';
import { asSentBytes, sampleBytes, sampleName, sampleWith, set } from '#test/support/cwr/edit-sample.ts';
import { generateCwr } from '#test/support/cwr/generate-cwr.ts';
import { RepertoireRow } from '#test/support/cwr/repertoire-row.ts';
import { inPieces } from '#test/support/in-pieces.ts';

const SEED = { seed: 20_260_101 };
const MEBIBYTE = 1024 ** 2;
const SAMPLES = CWR_VERSIONS.flatMap((version) => [sampleName(version), `ack-${sampleName(version)}`]);
const outcome = async (pieces: AsyncIterable<Uint8Array>) =>
  JSON.stringify(await allOf(readCwrTransactions(pieces)));

/** Everything that the reader of repertoire yields is of the shape that the next step trusts. */
async function readAndCheck(file: Uint8Array, size = 997) {
  const rows = await allOf(readCwr(inPieces(file, size), { territory: 'GH' }));
  for (const row of rows) RepertoireRow.parse(row);
  return rows;
}

const AS_SENT = readdirSync(new URL('../fixtures/as-sent/cwr/', import.meta.url)).toSorted();

async function readTolerantly(pieces: AsyncIterable<Uint8Array>) {
  const rows = await allOf(readCwr(pieces, { territory: 'GH', mode: 'tolerant' }));
  for (const row of rows) RepertoireRow.parse(row);
  return rows;
}

async function* inTwo(file: Uint8Array, at: number) {
  yield file.subarray(0, at);
  yield file.subarray(at);
}

describe('reading CWR', () => {
  test.each([
    ['2.1', 1],
    ['2.2', 11],
    ['3.0', 11],
    ['3.1', 7],
  ] as const)('does not depend on where the bytes are cut (%s)', async (version, stride) => {
    const tricky = sampleWith(version, set('ALT', { alternativeTitle: 'MATIN\u00c9E' }));
    const file = Buffer.from(`\u00ef\u00bb\u00bf${tricky}${'X'.repeat(3000)}\n\u001a`, 'latin1');
    const whole = await outcome(inPieces(file));
    for (let at = 0; at <= file.length; at += stride) expect(await outcome(inTwo(file, at))).toBe(whole);
    for (const size of [1, 2, 3, 7, 19, 1000]) expect(await outcome(inPieces(file, size))).toBe(whole);
  });

  test.each(SAMPLES)('never throws for mutated %s', async (name) => {
    const file = sampleBytes(name);
    const wild = fc.constantFrom(
      0x00,
      0x0a,
      0x0d,
      0x1a,
      0x20,
      0x30,
      0x39,
      0x41,
      0x59,
      0x7f,
      0x85,
      0xa0,
      0xc3,
      0xff,
    );
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), wild), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(mutations, async (bytes) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        await readAndCheck(mutated);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  test.each(SAMPLES)(
    'never throws for lines of %s left out, said twice or in another order',
    async (name) => {
      const lines = sampleBytes(name).toString('latin1').trimEnd().split('\r\n');
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(lines.length - 1), { maxLength: 60 }), async (order) => {
          const file = [lines[0], lines[1], ...order.map((at) => lines[at]), ''].join('\r\n');
          await readAndCheck(Buffer.from(file, 'latin1'));
        }),
        { ...SEED, numRuns: 60 },
      );
    },
  );

  test.each([
    ['2.1', 5],
    ['2.2', 17],
    ['3.0', 17],
    ['3.1', 7],
  ] as const)('tells of a file that is cut off, wherever it is (%s)', async (version, stride) => {
    const file = sampleBytes(sampleName(version));
    const lastLine = file.lastIndexOf('TRL');
    for (let length = 0; length < lastLine + 3; length += stride) {
      const rows = await readAndCheck(file.subarray(0, length));
      const errors = rows.filter(
        (row) =>
          row.kind === 'file' && row.diagnostic.severity === 'error' && row.diagnostic.level === 'file',
      );
      expect(errors.length).toBeGreaterThan(0);
    }
  });

  test('never throws for bytes of any kind, from the start or in a group', async () => {
    const start = sampleBytes('two-works.V22').subarray(0, 700);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.nat(start.length), async (bytes, kept) => {
        await readAndCheck(Buffer.concat([start.subarray(0, kept), bytes]));
      }),
      SEED,
    );
  });
});

describe('reading CWR as it is sent', () => {
  test.each(AS_SENT)('%s does not depend on where the bytes are cut', async (name) => {
    const file = asSentBytes(name);
    const whole = await readTolerantly(inPieces(file, file.length));
    for (const size of [1, 19, 1000]) expect(await readTolerantly(inPieces(file, size))).toEqual(whole);
  });

  test.each(AS_SENT)('never throws for mutated %s', async (name) => {
    const file = asSentBytes(name);
    const mutations = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(0xff)), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(mutations, async (bytes) => {
        const mutated = Buffer.from(file);
        for (const [at, byte] of bytes) mutated[at] = byte;
        await readTolerantly(inPieces(mutated, 997));
      }),
      { ...SEED, numRuns: 25 },
    );
  });

  test('tells of a file that lost any one record with a share, whatever its numbers', async () => {
    const lines = asSentBytes('numbered-across-the-file.V21').toString('latin1').split('\r\n');
    for (const [at, line] of lines.entries()) {
      if (!/^(SPU|SPT|OPU|SWR|SWT|OWR|PWR)/.test(line)) continue;
      const file = Buffer.from(lines.toSpliced(at, 1).join('\r\n'), 'latin1');
      const rows = await readTolerantly(inPieces(file));
      expect(rows).toContainEqual(expect.objectContaining({ kind: 'file' }));
    }
  });
});

describe('memory and time of reading CWR', () => {
  const LINE_MEBIBYTES = 256;

  async function* endlessLine(start: string, end: string) {
    yield Buffer.from(start);
    const piece = Buffer.alloc(MEBIBYTE, 'X');
    for (let i = 0; i < LINE_MEBIBYTES; i += 1) yield piece;
    yield Buffer.from(end);
  }

  test('stay bounded for a line of hundreds of megabytes, which is told once', async () => {
    const file = sampleWith('2.1');
    const at = file.indexOf('MORNING OF DUST');
    const atRest = process.memoryUsage().rss;
    const events = await allOf(readCwrTransactions(endlessLine(file.slice(0, at), file.slice(at))));
    expect(process.memoryUsage().rss - atRest).toBeLessThan(128 * MEBIBYTE);
    const transactions = events.flatMap((event) => (event.kind === 'transaction' ? [event.transaction] : []));
    expect(transactions).toMatchObject([
      { isRejected: true, findings: [{ rule: 'ALT T 0', level: 'transaction' }] },
      { isRejected: false, findings: [] },
    ]);
    expect(events.filter(({ kind }) => kind === 'file')).toEqual([]);
  });

  test('stay bounded for files of any number of works', async () => {
    const atRest = process.memoryUsage().rss;
    let works = 0;
    for await (const row of readCwr(generateCwr({ works: 10_000, version: '3.1', seed: 5 }), {
      territory: 'GH',
    })) {
      if (row.kind === 'record' && row.record.noun === 'work') works += 1;
    }
    expect(works).toBe(10_000);
    expect(process.memoryUsage().rss - atRest).toBeLessThan(192 * MEBIBYTE);
  });

  test('stay bounded for a work of thousands of publishers, writers and territories', async () => {
    const lines = sampleWith('2.2').split('\r\n');
    const prefix = (type: string, number: number) => `${type}00000000${String(number).padStart(8, '0')}`;
    const territories = ['2100', '2101', '2106', '2120', '2130', '0288', '0840', '0826', '2114', '2123'];
    const details: string[] = [];
    for (let i = 0; details.length < CWR_LIMITS.transactionRecords - 10; i += 1) {
      const chain = String((i % 99) + 1).padStart(2, '0');
      details.push(`SPU${chain}`, ...territories.map((code) => `SPT${code}`), `SWR${i}`, `PWR${chain}`);
    }
    const body = details.map((one, index) => {
      const type = one.slice(0, 3);
      const value = one.slice(3);
      const number = prefix(type, index + 1);
      if (type === 'SPU') return `${number}${value}P1       NAME`;
      if (type === 'SPT') return `${number}P1             000100001000010I${value}`;
      return type === 'SWR' ? `${number}W1       NAME` : `${number}P1`.padEnd(110) + value;
    });
    const file = [...lines.slice(0, 3), ...body].join('\r\n');
    const before = performance.now();
    await readAndCheck(Buffer.from(file, 'latin1'), 65_536);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
