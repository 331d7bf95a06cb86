import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { openIndex } from '#functions/domain/matching/index/open-index.ts';
import { startIndex } from '#functions/domain/matching/index/start-index.ts';
import { matchPlay } from '#functions/domain/matching/match-play.ts';
import { chance } from '#test/support/invented-catalogue/chance.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { misspelt } from '#test/support/invented-catalogue/misspelt.ts';

/**
 * Prints how fast misspelt plays find their works in invented catalogues, how many do, and what the index costs. Aims:
 * 2,000 queries a CPU-second at 100,000 works; 600 at 1,000,000, with 110 MB of index, 40 CPU-seconds of building and
 * 1 GB resident. Building and asking are processes of their own, as they are when ZamIO runs.
 */
const SIZES = [100_000, 1_000_000];
const QUERIES = 5_000;
const SEED = 20_260_101;

const [, script = '', what, size = '', file = ''] = process.argv;
const works = Number(size);
if (what === 'build') build();
else if (what === 'ask') ask();
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'matching-bench-'));
  for (const count of process.argv.length > 2 ? process.argv.slice(2) : SIZES) {
    const index = path.join(folder, `${count}.idx`);
    for (const step of ['build', 'ask']) {
      console.log(
        execFileSync(process.execPath, [script, step, String(count), index], { encoding: 'utf8' }).trim(),
      );
    }
  }
  rmSync(folder, { recursive: true });
}

function build(): void {
  const entries = [...inventedCatalogue(works, SEED)];
  const clock = cpuSeconds();
  const writing = startIndex('base', `invented ${works}`);
  for (const entry of entries) writing.add(entry);
  const bytes = writing.finish();
  print(`built in ${clock().toFixed(1)} CPU-seconds, ${(bytes.length / 1e6).toFixed(1)} MB`);
  writeFileSync(file, bytes);
}

function ask(): void {
  const random = chance(SEED + 9);
  const asked: { readonly truth: string; readonly title: string; readonly artist: string }[] = [];
  for (const work of inventedCatalogue(works, SEED)) {
    if (random() < (QUERIES * 1.2) / works) asked.push({ truth: work.id, ...misspelt(work, random) });
  }
  const opening = cpuSeconds();
  const index = openIndex(readFileSync(file));
  if ('fault' in index) throw new Error(index.message);
  const catalogue = openCatalogue([index]);
  const opened = opening();
  for (const song of asked.slice(0, QUERIES / 10)) matchPlay(catalogue, song);

  const clock = cpuSeconds();
  const decisions = asked.map((song) => ({ truth: song.truth, ...matchPlay(catalogue, song) }));
  const speed = asked.length / clock();
  const found = decisions.filter(({ match, truth }) => match === truth).length;
  const listed = decisions.filter(({ candidates, truth }) =>
    candidates.some(({ id }) => id === truth),
  ).length;
  const accepted = decisions.filter(({ band }) => band === 'accept');
  const right = accepted.filter(({ match, truth }) => match === truth).length;
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const mebibytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  print(
    `${speed.toFixed(0)} queries a CPU-second, opened in ${opened.toFixed(2)} CPU-seconds, ${mebibytes} MiB resident at most`,
  );
  print(
    `best is right ${percent(found, asked.length)}, among candidates ${percent(listed, asked.length)}, accepted ${percent(accepted.length, asked.length)} of which right ${percent(right, accepted.length)}`,
  );
}

function print(line: string): void {
  console.log(`matching  ${String(works).padStart(8)} works  ${line}`);
}

function cpuSeconds(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}
