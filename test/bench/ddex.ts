import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { SaxesParser } from 'saxes';
import { readErn } from '#functions/formats/ddex/message/read-ern.ts';
import { allOf } from '#test/support/all-of.ts';
import { type ErnSize, generateErn } from '#test/support/ddex/generate-ern.ts';

/**
 * Prints how long reading ERN takes against saxes alone on the same bytes, in one run (the aim is 1.5 at most), and how
 * much memory a message takes and one ten times as long: read in a process of its own, and written in another, so that
 * what the writer needs does not count. One of a gigabyte: `node test/bench/ddex.ts 4.3 210000`,
 * `node test/bench/ddex.ts 3.8.2 160000`.
 */

const VERSIONS = ['3.8.2', '4.3'] as const;
const RECORDINGS = 4000;
const ROUNDS = 15;
const MEMORY_RECORDINGS = [5000, 50_000];
/** A message of a gigabyte then has as many parties as a reader keeps. */
const PEOPLE = 60_000;

const [, script = '', version, recordings, what] = process.argv;
if (version === undefined || recordings === undefined) {
  for (const one of VERSIONS) await compare(one);
  for (const one of VERSIONS) {
    for (const count of MEMORY_RECORDINGS) {
      const child = spawnSync(process.execPath, [script, one, String(count)], { encoding: 'utf8' });
      process.stdout.write(child.stdout + child.stderr);
    }
  }
} else if (what === 'write') {
  await write({
    recordings: Number(recordings),
    version: version === '4.3' ? '4.3' : '3.8.2',
    seed: 1,
    people: PEOPLE,
  });
} else {
  const writer = spawn(process.execPath, [script, version, recordings, 'write'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const bytes = await consume(writer.stdout);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `ddex ern ${version.padEnd(6)} ${(bytes / 1e6).toFixed(0).padStart(4)} MB read in ${peak.toFixed(0)} MB of memory`,
  );
}

async function compare(one: ErnSize['version']): Promise<void> {
  const pieces = await allOf(generateErn({ recordings: RECORDINGS, version: one, seed: 1 }));
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const seconds = { ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    seconds.bare = Math.min(seconds.bare, await timed(() => bare(pieces)));
    seconds.ours = Math.min(seconds.ours, await timed(() => ours(pieces)));
  }
  const speed = (size / 1e6 / seconds.ours).toFixed(0);
  const ratio = (seconds.ours / seconds.bare).toFixed(2);
  console.log(`ddex ern ${one.padEnd(6)} ${speed.padStart(4)} MB/s  ${ratio} × saxes`);
}

/** In seconds of the processor, so that what else runs on the machine counts less. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** What any reader must do: decode, and hear of tags and texts. */
async function bare(pieces: readonly Uint8Array[]): Promise<number> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder();
  let heard = 0;
  const hear = () => {
    heard += 1;
  };
  parser.on('opentag', hear);
  parser.on('closetag', hear);
  parser.on('text', hear);
  for await (const piece of stream(pieces)) parser.write(decoder.decode(piece, { stream: true }));
  parser.close();
  return heard;
}

async function ours(pieces: readonly Uint8Array[]): Promise<number> {
  let found = 0;
  for await (const _ of readErn(stream(pieces), { territory: 'GH' })) found += 1;
  return found;
}

async function* stream(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** Writes a message to the standard output, no faster than it is read. */
async function write(size: ErnSize): Promise<void> {
  for await (const piece of generateErn(size)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

/** Reads a message as it comes, and says how many bytes it had. */
async function consume(source: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  const counted = async function* () {
    for await (const piece of source) {
      bytes += piece.length;
      yield piece;
    }
  };
  for await (const _ of readErn(counted(), { territory: 'GH' }));
  return bytes;
}
