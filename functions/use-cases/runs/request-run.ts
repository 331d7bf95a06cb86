import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { lockedCycles, settledUpTo } from '#functions/use-cases/cycles/locked-cycles.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { CycleId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { Refusal } from '#shared/problems.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'cycles' | 'runs' | 'events' | 'commit'>;

/**
 * Starts a provisional run of an open cycle (royalty rules §12.1), before its days of grace too. The run and its job
 * are written in one transaction, and its number is taken once.
 */
export function requestRun(world: Needs, caller: Caller, cycleId: CycleId): Promise<Requested> {
  // Of two at once the slower takes the next number.
  return retryStale(() => tryRequest(world, caller, cycleId));
}

type Requested = { readonly job: JobRecord; readonly run: RunSummary };

async function tryRequest(world: Needs, caller: Caller, cycleId: CycleId): Promise<Requested> {
  const cycle = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  if (isLocked(cycle.status)) throw new Refusal('cycle.locked', `${cycle.name} is ${cycle.status}.`);
  if (cycle.status !== 'Open') throw new Refusal('cycle.closing');

  const [last] = await world.runs.ofCycle(cycleId);
  const id = world.ids.make('run');
  const number = (last?.number ?? 0) + 1;
  const input = { cycleId, run: { id, number } };
  const job = newJob(world, { kind: 'provisional-run', actor: caller.actor, input });
  const run: RunSummary = {
    ...{ id, cycleId, number, territory: cycle.territory, status: 'Running', jobId: job.id },
    events: {
      after: settledUpTo(await lockedCycles(world, cycle.territory)),
      upTo: (await world.events.log(cycle.territory))?.last ?? 0,
    },
    ...{ currency: null, totals: null, controlTotals: [], plays: null, lineCount: 0 },
    ...{ inputsDigest: null, linesDigest: null },
    ...{ startedAt: world.clock.now(), startedBy: caller.actor, finishedAt: null, version: 1 },
  };
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'run', action: 'run.started', after: run },
      { kind: 'job', action: 'job.queued', after: job },
    ],
    claims: [{ kind: 'run', name: `${cycleId}/${number}`, holder: id, taken: 'version.stale' }],
    answer: job,
  });
  return { job, run };
}
