import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { readCwr } from '#functions/formats/cwr/read-cwr.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read-cwr-transactions.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { allOf } from '#test/support/all-of.ts';
import { generateCwr } from '#test/support/cwr/generate-cwr.ts';
import { inPieces } from '#test/support/in-pieces.ts';

/**
 * Prints how long reading CWR takes against cutting the same bytes into lines, in one run, for each version. The
 * baseline decodes each piece of 64 KiB as latin1 and cuts it at LF, as the reader must do too; node:readline's lines
 * one by one are there to compare. The aim is 3 times the baseline at most and 50,000 records a second.
 */

const PIECE_BYTES = 64 * 1024;
const WORKS = 8_000;
const ROUNDS = 8;
const SEED = 20_260_101;

type Reader = (pieces: AsyncIterable<Uint8Array>) => Promise<number>;

const READERS: Readonly<Record<'split' | 'readline' | 'checked' | 'normalised', Reader>> = {
  split: splitLines,
  readline: (pieces) =>
    count(createInterface({ input: Readable.from(pieces), crlfDelay: Number.POSITIVE_INFINITY })),
  checked: (pieces) => count(readCwrTransactions(pieces)),
  normalised: (pieces) => count(readCwr(pieces, { territory: 'GH' })),
};

for (const version of CWR_VERSIONS) {
  const file = Buffer.concat(await allOf(generateCwr({ works: WORKS, version, seed: SEED })));
  const lines = await splitLines(inPieces(file, PIECE_BYTES));
  const best = { split: Infinity, readline: Infinity, checked: Infinity, normalised: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['split', 'readline', 'checked', 'normalised'] as const) {
      best[name] = Math.min(best[name], await timed(READERS[name], file));
    }
  }
  const { split, readline, checked, normalised } = best;
  const figures = [
    `${(file.length / 1e6 / normalised).toFixed(0).padStart(4)} MB/s`,
    `${(lines / normalised / 1000).toFixed(0).padStart(5)} thousand records/s`,
    `${(normalised / split).toFixed(2)} × lines (checked alone ${(checked / split).toFixed(2)})`,
    `${(normalised / readline).toFixed(2)} × readline`,
  ];
  console.log(`cwr ${version}  ${figures.join('  ')}`);
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
