import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import { chunkListKey } from '#functions/use-cases/jobs/chunks.ts';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';
import { splitFile } from '#functions/use-cases/uploads/split-file.ts';
import { attributePlays } from '#functions/use-cases/usage/attribute-plays.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import { descendantsOf } from '#test/support/descendants.ts';
import { startWorld } from '#test/support/real-world.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';

/**
 * Prints what plays cost that name their recording, by file and by API, in processor time of the function and of the
 * embedded DynamoDB: for the first time, and sent again.
 *
 * `node test/bench/plays.ts [PLAYS]`, 10,000 unless said otherwise. `--against COMMIT` measures that commit by this same
 * file as well, in turns, three times, and prints ratios of the medians.
 */
const WORKS = 500;
const POSTED = 1000;
const POSTS = 7;
const ROUNDS = 3;
const TICKS_A_SECOND = 100;
const PLAY_HEAD = ['play_id', 'station_id', 'played_at', 'title', 'artist', 'isrc', 'duration_seconds'];
const WORK_HEAD = ['work_id', 'title', 'alt_titles', 'iswc', 'isrc', 'writers', 'publishers', 'shares'];
const Items = z.array(z.object({ chunk: z.int() }));
const Figures = z.record(z.string(), z.number());
type Figures = z.infer<typeof Figures>;

const [first = '10000', commit] = process.argv.slice(2).filter((word) => word !== '--against');
const isAgainst = process.argv.includes('--against');
if (isAgainst) compare(commit === undefined ? '10000' : first, commit ?? first);
else console.log(JSON.stringify(await measure(Number(first))));

async function measure(count: number): Promise<Figures> {
  const world = await startWorld('2026-04-06T09:00:00.000Z');
  await addStation(world);
  const partner = await addPartner(world);
  const isrcOf = (n: number) => `USRC1${String(n % WORKS).padStart(7, '0')}`;
  const works = Array.from({ length: WORKS }, (_, n) => [
    ...[`W-${n}`, `Golden River ${n}`, '', '', isrcOf(n), `KOFI ${n}||CA|010`, '', '100'],
  ]);
  await runIngestion(world, await sendFile(world, stringify([WORK_HEAD, ...works]), { partner }));
  const start = Date.parse('2026-01-01T00:00:00Z');
  const at = (n: number) => new Date(start + n * 180_000).toISOString();
  const log = stringify([
    PLAY_HEAD,
    ...Array.from({ length: count }, (_, n) => [
      ...[`P-${n}`, 'GH-COM-01', at(n), `Golden River ${n % WORKS}`, `Kofi ${n % WORKS}`, isrcOf(n), '180'],
    ]),
  ]);
  const engineSeconds = () =>
    descendantsOf(process.pid).reduce((sum, { pid }) => sum + processorSeconds(pid), 0);

  const byFile = async (text: string) => {
    const job = await sendFile(world, text);
    const [cpu, engine] = [cpuSeconds(), engineSeconds()];
    await admitIngestion(world, job.id);
    await splitFile(world, job.id);
    const list = { bucket: world.settings.workBucket, key: chunkListKey(job.id) };
    const items = Items.parse(JSON.parse(new TextDecoder().decode(await world.files.read(list))));
    for (const { chunk } of items) await attributePlays(world, job.id, chunk);
    return rates(count, cpu(), engineSeconds() - engine);
  };
  const posts = Array.from({ length: POSTS }, (_, post) =>
    Array.from({ length: POSTED }, (__, n) => ({
      ...{ playId: `A-${post}-${n}`, stationId: 'GH-COM-01', playedAt: at(post * POSTED + n) },
      ...{ title: `Golden River ${n % WORKS}`, artist: `Kofi ${n % WORKS}`, isrc: isrcOf(n) },
      durationSeconds: 180,
    })),
  );
  const byApi = async (requestId: string) => {
    const [cpu, engine] = [cpuSeconds(), engineSeconds()];
    const walls: number[] = [];
    for (const [post, plays] of posts.entries()) {
      const began = performance.now();
      await sendPlays(world, OPS, { plays, requestId: `${requestId}-${post}` });
      walls.push(performance.now() - began);
    }
    return { ...rates(POSTS * POSTED, cpu(), engineSeconds() - engine), ms: median(walls) };
  };

  const file = await byFile(log);
  // Other bytes: a file that is the same is not taken twice.
  const fileAgain = await byFile(`${log}\n`);
  const [api, apiAgain] = [await byApi('first'), await byApi('again')];
  await world.stop();
  return {
    'plays a CPU-second by file': file.all,
    'by file, of the function alone': file.own,
    'sent again by file': fileAgain.all,
    'plays a CPU-second by API': api.all,
    'by API, of the function alone': api.own,
    'sent again by API': apiAgain.all,
    'ms for 1,000 plays in one request, p50': api.ms,
  };
}

/** Plays a CPU-second, of function and engine together and of the function alone. */
function rates(count: number, own: number, engine: number) {
  return { all: count / (own + engine), own: count / own };
}

/** Measures another commit and this one by turns, so that what else the machine does meets both. */
function compare(count: string, against: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-before-'));
  const tree = path.join(folder, 'tree');
  execFileSync('git', ['worktree', 'add', '--detach', tree, against], { stdio: 'ignore' });
  try {
    symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'));
    cpSync('test/bench/plays.ts', path.join(tree, 'test/bench/plays.ts'));
    const run = (cwd: string): Figures =>
      Figures.parse(
        JSON.parse(execFileSync(process.execPath, ['test/bench/plays.ts', count], { cwd, encoding: 'utf8' })),
      );
    const rounds = Array.from({ length: ROUNDS }, () => ({ before: run(tree), after: run('.') }));
    const of = (side: 'before' | 'after', name: string) =>
      median(rounds.map((round) => round[side][name] ?? Number.NaN));
    for (const name of Object.keys(rounds[0]?.after ?? {})) {
      const [before, after] = [of('before', name), of('after', name)];
      const ratio = (after / before).toFixed(2);
      console.log(`${name.padEnd(40)} ${before.toFixed(0)} → ${after.toFixed(0)}  × ${ratio}`);
    }
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Processor time that another process has used, in seconds. */
function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) / TICKS_A_SECOND;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
