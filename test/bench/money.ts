import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { adjustStation } from '#functions/use-cases/cycles/adjust-station.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';
import { finishClose } from '#functions/use-cases/cycles/finish-close.ts';
import { lockCycle } from '#functions/use-cases/cycles/lock-cycle.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';
import { filesIn, freezeBigQuarter, openBigQuarter, withLines } from '#test/support/big-quarter.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { listAt } from '#test/support/world/list-at.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';

/**
 * Prints what the steps of a close cost from frozen stations to statements: processor time and memory for growing
 * numbers of plays, each in a process of its own, over 100 stations, 50,000 works and 63 payees, with tables in memory
 * and files on disk. `node test/bench/money.ts [PLAYS …]`.
 */
const SIZES = [100_000, 300_000, 1_000_000];
const MEBIBYTE = 2 ** 20;

if (process.argv[2] === '--one') await measure(Number(process.argv[3]));
else {
  const wanted = process.argv.slice(2).map(Number);
  for (const plays of wanted.length > 0 ? wanted : SIZES)
    process.stdout.write(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--one', String(plays)], {
        encoding: 'utf8',
      }),
    );
}

async function measure(plays: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-money-'));
  const tables = fakeWorld();
  const world = { ...tables, files: filesIn(folder), cycles: withLines(tables) };
  const size = { stations: 100, plays, works: 50_000, artists: 57 };
  const jobId = await openBigQuarter(world, size);
  const stations = await freezeBigQuarter(world, jobId, size);

  let peak = 0;
  const watch = () => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const said: string[] = [];
  const all = cpuSeconds();
  const step = async (name: string, work: () => Promise<unknown>) => {
    const clock = cpuSeconds();
    await work();
    watch();
    said.push(`${name} ${clock().toFixed(1)}`);
  };
  await step('apportion', async () => {
    for (const stationId of stations) {
      await apportionStation(world, jobId, stationId);
      await adjustStation(world, jobId, stationId);
      watch();
    }
  });
  let payees: readonly { payeeRefs: readonly string[] }[] = [];
  await step('lock', async () => {
    payees = await listAt(world, await lockCycle(world, jobId));
  });
  await step('pay', async () => {
    for (const { payeeRefs } of payees) {
      await payPayees(world, jobId, payeeRefs);
      watch();
    }
  });
  await finishClose(world, jobId);
  const total = all();
  rmSync(folder, { recursive: true });
  console.log(
    `money     ${plays} plays, ${payees.flatMap(({ payeeRefs }) => payeeRefs).length} payees: ${total.toFixed(1)} CPU-seconds (${said.join(', ')}), ${((1e6 * total) / plays).toFixed(0)} µs a play, peak ${(peak / MEBIBYTE).toFixed(0)} MB`,
  );
}
