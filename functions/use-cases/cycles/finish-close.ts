import { invariant } from '#functions/domain/invariant.ts';
import { addCounts } from '#functions/domain/jobs/add-counts.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { payeeTotalsOf } from '#functions/use-cases/cycles/payee-totals-of.ts';
import { refuseFailing } from '#functions/use-cases/cycles/refuse-failing.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { JobId } from '#shared/ids.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Parameters<typeof payeeTotalsOf>[0] &
  Pick<World, 'clock' | 'cycles' | 'jobs' | 'commit' | 'log'>;

/**
 * Ends a close: the cycle is locked, its payments made and statements written. The balances of all whom it paid are
 * proved; where one does not come to what its payment says, the close fails and names the payee.
 */
export async function finishClose(world: Needs, jobId: JobId): Promise<void> {
  const job = await jobOf(world, jobId);
  const cycle = mayFollow(JOB, job.status, 'succeed')
    ? await withPayeeTotals(world, job)
    : await cycleOf(world, job);
  invariant(cycle.plays !== null, 'a locked cycle has counted its plays');
  const { total, matched, unmatched } = cycle.plays;
  const counts = {
    plays: total,
    matched,
    unmatched,
    ...addCounts((await world.jobs.chunks(jobId)).map(({ counts: counted }) => counted)),
  };
  await advanceJob(world, jobId, (now) =>
    succeeded(now, world.clock.now(), { counts, result: { cycleId: cycle.id } }),
  );
  world.log('close.finished', { cycleId: cycle.id });
}

const cycleOf = async (world: Pick<World, 'cycles'>, job: JobRecord): Promise<Cycle> =>
  found(await world.cycles.find(closeInput(job).cycleId), `cycle of job ${job.id}`);

/** Adds what must hold of all balances, and what is payable, to the cycle; done again it takes the place of what was there. */
function withPayeeTotals(world: Needs, job: JobRecord): Promise<Cycle> {
  return retryStale(async () => {
    const before = await cycleOf(world, job);
    const { controlTotals, payable } = await payeeTotalsOf(world, before, job);
    refuseFailing(controlTotals);
    const names = new Set(controlTotals.map(({ name }) => name));
    const after: Cycle = {
      ...before,
      controlTotals: [...before.controlTotals.filter(({ name }) => !names.has(name)), ...controlTotals],
      payable,
      updatedAt: world.clock.now(),
      version: before.version + 1,
    };
    await world.commit({
      actor: job.actor,
      changes: [{ kind: 'cycle', action: 'cycle.payments-proved', before, after }],
    });
    return after;
  });
}
