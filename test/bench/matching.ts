import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { openIndex } from '#functions/domain/matching/index/open-index.ts';
import { startIndex } from '#functions/domain/matching/index/start-index.ts';
import { askedSongs } from '#test/support/invented-catalogue/asked-songs.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';
import { decideInCatalogue } from '#tools/matching/decide-in-catalogue.ts';

/**
 * Prints how fast misspelt plays find their works in invented catalogues, how many do, and what the index costs, beside
 * minisearch and fuse.js at the smaller size. Aims: 2,000 queries a CPU-second at 100,000 works; 600 at 1,000,000, with
 * 110 MB of index, 40 CPU-seconds of building and 1 GB resident. Building and asking are processes of their own, as they
 * are when ZamIO runs.
 */
const SIZES = [100_000, 1_000_000];
const BESIDE_OTHERS = 100_000;
const QUERIES = 6_000;
const SEED = 20_260_101;
const OTHERS = new URL('matching-others.ts', import.meta.url).pathname;

const Asked = z.object({
  speed: z.number(),
  openSeconds: z.number(),
  mebibytes: z.number(),
  right: z.number(),
  listed: z.number(),
  accepted: z.number(),
  acceptedRight: z.number(),
});
const Other = z.object({
  name: z.string(),
  speed: z.number(),
  right: z.number(),
  buildSeconds: z.number(),
  asked: z.number(),
});

const [, script = '', what, size = '', file = ''] = process.argv;
const works = Number(size);
if (what === 'build') build();
else if (what === 'ask') ask();
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'matching-bench-'));
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
  for (const count of sizes) {
    const index = path.join(folder, `${count}.idx`);
    console.log(run([script, 'build', String(count), index]));
    const own = Asked.parse(JSON.parse(run([script, 'ask', String(count), index])));
    describe(count, own);
    if (count === BESIDE_OTHERS) compare(count, own);
  }
  rmSync(folder, { recursive: true });
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

function build(): void {
  const entries = [...inventedCatalogue(works, SEED)];
  const clock = cpuSeconds();
  const writing = startIndex('base', `invented ${works}`);
  for (const entry of entries) writing.add(entry);
  const bytes = writing.finish();
  print(works, `built in ${clock().toFixed(1)} CPU-seconds, ${(bytes.length / 1e6).toFixed(1)} MB`);
  writeFileSync(file, bytes);
}

function ask(): void {
  const asked = askedSongs({ works, seed: SEED, count: QUERIES });
  const opening = cpuSeconds();
  const index = openIndex(readFileSync(file));
  if ('fault' in index) throw new Error(index.message);
  const catalogue = openCatalogue([index]);
  const openSeconds = opening();
  for (const song of asked.slice(0, QUERIES / 10)) decideInCatalogue(catalogue, song);

  const clock = cpuSeconds();
  const decisions = asked.map((song) => ({ truth: song.truth, ...decideInCatalogue(catalogue, song) }));
  const speed = asked.length / clock();
  const share = (part: number, whole: number) => part / whole;
  const accepted = decisions.filter(({ band }) => band === 'accept');
  const isListed = ({ candidates, truth }: (typeof decisions)[number]) =>
    candidates.some(({ id }) => id === truth);
  const isRight = ({ match, truth }: (typeof decisions)[number]) => match === truth;
  const measured: z.infer<typeof Asked> = {
    speed,
    openSeconds,
    mebibytes: process.resourceUsage().maxRSS / 1024,
    right: share(decisions.filter(isRight).length, asked.length),
    listed: share(decisions.filter(isListed).length, asked.length),
    accepted: share(accepted.length, asked.length),
    acceptedRight: share(accepted.filter(isRight).length, accepted.length),
  };
  console.log(JSON.stringify(measured));
}

function describe(count: number, { speed, openSeconds, mebibytes, ...shares }: z.infer<typeof Asked>): void {
  const { right, listed, accepted, acceptedRight } = shares;
  print(
    count,
    `${speed.toFixed(0)} queries a CPU-second, opened in ${openSeconds.toFixed(2)} CPU-seconds, ${mebibytes.toFixed(0)} MiB resident at most`,
  );
  print(
    count,
    `best is right ${percent(right)}, among candidates ${percent(listed)}, accepted ${percent(accepted)} of which right ${percent(acceptedRight)}`,
  );
}

function compare(count: number, own: z.infer<typeof Asked>): void {
  for (const line of run([OTHERS, String(count), String(SEED), String(QUERIES)]).split('\n')) {
    const { name, speed, right, buildSeconds, asked } = Other.parse(JSON.parse(line));
    print(
      count,
      `${(own.speed / speed).toFixed(0)} × ${name}, which finds ${percent(right)} of ${asked} at ${speed.toFixed(1)} queries a CPU-second, built in ${buildSeconds.toFixed(1)} CPU-seconds`,
    );
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function print(count: number, line: string): void {
  console.log(`matching  ${String(count).padStart(8)} works  ${line}`);
}
