import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { checklistOf } from '#functions/use-cases/cycles/checklist-of.ts';
import { closeInput, frozenCycleKey } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { heldOfClose, sumsOfMoves } from '#functions/use-cases/cycles/held-of-close.ts';
import { heldTotalsOf } from '#functions/use-cases/cycles/held-totals-of.ts';
import { inputsDigest } from '#functions/use-cases/cycles/inputs-digest.ts';
import { lineItems } from '#functions/use-cases/cycles/line-items.ts';
import { linesDigest } from '#functions/use-cases/cycles/lines-digest.ts';
import { linesTotals } from '#functions/use-cases/cycles/lines-totals.ts';
import { mergeStations } from '#functions/use-cases/cycles/merge-stations.ts';
import { keepCyclePlayed } from '#functions/use-cases/cycles/played-files.ts';
import type { StandingNeeds } from '#functions/use-cases/cycles/standing-findings.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { reportQuarter } from '#functions/use-cases/runs/report-quarter.ts';
import { keepResults } from '#functions/use-cases/runs/run-files.ts';
import { wouldBePayments } from '#functions/use-cases/runs/would-be-payments.ts';
import type { JobId } from '#shared/ids.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { RUN } from '#shared/machines/run.ts';
import { moneyOf } from '#shared/money.ts';

type Needs = StandingNeeds &
  Parameters<typeof reportQuarter>[0] &
  Pick<World, 'ids' | 'files' | 'settings' | 'runs' | 'balances' | 'commit' | 'log'>;

/**
 * Ends a provisional run: merges the stations into lines, reckons what each payee would be paid, and keeps both in the
 * run's own files. A control total that does not hold is told and stops nothing. Run again it writes the same.
 */
export async function finishRun(world: Needs, jobId: JobId): Promise<void> {
  const job = await jobOf(world, jobId);
  const { cycleId, run: named } = closeInput(job);
  const cycle = found(await world.cycles.find(cycleId), `cycle of job ${jobId}`);
  const run = found(named && (await world.runs.find(named.id)), `run of job ${jobId}`);
  const merged = await mergeStations(world, job);
  const lines = lineItems(world, cycle, merged);
  const close = await readFrozenClose(world, frozenCycleKey(job));
  let ended = run;
  const payments = await wouldBePayments(world, close, lines);
  await keepResults(world, run, { lines, payments });
  const held = sumsOfMoves(heldOfClose(cycle, merged));
  await keepCyclePlayed(world, job, { stations: merged.stations, held });
  if (mayFollow(RUN, run.status, 'finish')) {
    ended = {
      ...run,
      status: RUN.acts.finish.to,
      currency: merged.currency,
      totals: linesTotals(lines, merged.currency),
      netPayable: moneyOf(
        payments.reduce((sum, { netPayable }) => sum + netPayable.minor, 0n),
        merged.currency,
      ),
      controlTotals: [...merged.controlTotals, ...(await heldTotalsOf(world, cycle, merged))],
      checklist: [...(await checklistOf(world, cycle, { merged, lines }))],
      plays: merged.counts,
      lineCount: lines.length,
      inputsDigest: await inputsDigest(world, job),
      linesDigest: linesDigest(lines),
      finishedAt: world.clock.now(),
      version: run.version + 1,
    };
    await world.commit({
      actor: job.actor,
      changes: [{ kind: 'run', action: 'run.finished', before: run, after: ended }],
    });
  }
  await advanceJob(world, jobId, (now) =>
    succeeded(now, world.clock.now(), {
      counts: { stations: merged.stations.length, lines: lines.length },
      result: { cycleId, runId: run.id },
    }),
  );
  world.log('run.finished', { cycleId, runId: run.id, lines: lines.length });
  await reportQuarter(world, ended);
}
