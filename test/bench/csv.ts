import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { openLog } from '#test/support/logs/read-log.ts';

/** Prints how long reading records takes against csv-parse alone on the same bytes, in one run. The aim is 1.5 at most. */

const PIECE_BYTES = 64 * 1024;
const LEAST_BYTES = 8_000_000;
const ROUNDS = 5;

type Reader = (pieces: () => AsyncIterable<Uint8Array>) => Promise<number>;

const bare: Reader = async (pieces) =>
  count(Readable.from(pieces()).pipe(parse({ relax_column_count: true })));
const readers: readonly (readonly [string, Reader])[] = [
  ['usage_sample.csv', async (pieces) => count((await openLog(pieces)).rows)],
  ['ascap_works_sample.csv', (pieces) => count(readRepertoireCsv(pieces()))],
  ['ascap_recordings_sample.csv', (pieces) => count(readRepertoireCsv(pieces()))],
];

for (const [name, ours] of readers) {
  const file = enlarged(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
  const seconds: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seconds.bare.push(await timed(bare, file));
    seconds.ours.push(await timed(ours, file));
  }
  const [fastest, alone] = [best(seconds.ours), best(seconds.bare)];
  const speed = (file.length / 1e6 / fastest).toFixed(0);
  console.log(
    `csv  ${name.padEnd(30)} ${speed.padStart(4)} MB/s  ${(fastest / alone).toFixed(2)} × csv-parse`,
  );
}

/** In seconds of the processor, so that what else runs on the machine counts less. */
async function timed(reader: Reader, file: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  await reader(() => inPieces(file, PIECE_BYTES));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const _ of rows) found += 1;
  return found;
}

/** The file's rows again and again under its header. */
function enlarged(text: string): Buffer {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const body = `${rows.join('\n')}\n`;
  return Buffer.from(`${header}\n${body.repeat(Math.ceil(LEAST_BYTES / body.length))}`);
}

function best(seconds: readonly number[]): number {
  return Math.min(...seconds);
}
