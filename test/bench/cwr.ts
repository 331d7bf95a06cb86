import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { allOf } from '#test/support/all-of.ts';
import { generateCwr } from '#test/support/cwr/generate-cwr.ts';
import { inPieces } from '#test/support/in-pieces.ts';

/**
 * Prints how fast CWR is read, in one run, for each version: all transactions checked (`readCwrTransactions`), and
 * repertoire made of them (`readCwr`), strictly and tolerantly, beside cutting the same bytes into lines. Figures of two runs compare only where
 * nothing else runs on the machine; the ratio to line splitting compares better.
 */

const PIECE_BYTES = 64 * 1024;
const WORKS = 8_000;
const ROUNDS = 8;
const SEED = 20_260_101;

type Reader = (pieces: AsyncIterable<Uint8Array>) => Promise<number>;

const READERS: Readonly<Record<'split' | 'checked' | 'repertoire' | 'tolerant', Reader>> = {
  split: splitLines,
  checked: (pieces) => count(readCwrTransactions(pieces)),
  repertoire: (pieces) => count(readCwr(pieces, { territory: 'GH' })),
  tolerant: (pieces) => count(readCwr(pieces, { territory: 'GH', mode: 'tolerant' })),
};

for (const version of CWR_VERSIONS) {
  const file = Buffer.concat(await allOf(generateCwr({ works: WORKS, version, seed: SEED })));
  const lines = await splitLines(inPieces(file, PIECE_BYTES));
  const best = { split: Infinity, checked: Infinity, repertoire: Infinity, tolerant: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['split', 'checked', 'repertoire', 'tolerant'] as const) {
      best[name] = Math.min(best[name], await timed(READERS[name], file));
    }
  }
  for (const name of ['checked', 'repertoire', 'tolerant'] as const) {
    const seconds = best[name];
    const figures = [
      `${(WORKS / seconds / 1000).toFixed(1).padStart(6)} thousand works/s`,
      `${(file.length / 1e6 / seconds).toFixed(0).padStart(4)} MB/s`,
      `${(lines / seconds / 1000).toFixed(0).padStart(5)} thousand records/s`,
      `${(seconds / best.split).toFixed(1).padStart(5)} × line splitting`,
    ];
    console.log(`cwr ${version} ${name.padEnd(10)} ${figures.join('  ')}`);
  }
}

async function splitLines(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let rest = '';
  let lines = 0;
  for await (const piece of pieces) {
    const found = (rest + Buffer.from(piece).toString('latin1')).split('\n');
    rest = found.pop() ?? '';
    lines += found.length;
  }
  return rest === '' ? lines : lines + 1;
}

/** Seconds of processor time, garbage collection included, which what else runs on the machine disturbs least. */
async function timed(reader: Reader, file: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  await reader(inPieces(file, PIECE_BYTES));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function count(stream: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const _ of stream) found += 1;
  return found;
}
