import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { adjustStation } from '#functions/use-cases/cycles/adjust-station.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { finishClose } from '#functions/use-cases/cycles/finish-close.ts';
import { freezeStation } from '#functions/use-cases/cycles/freeze-station.ts';
import { lockCycle } from '#functions/use-cases/cycles/lock-cycle.ts';
import { openClose } from '#functions/use-cases/cycles/open-close.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';
import type { CycleId, JobId, RunId } from '#shared/ids.ts';
import { present } from '#test/support/present.ts';
import { listAt } from '#test/support/world/list-at.ts';
import { OPS } from '#test/support/world/people.ts';
import { runJob } from '#test/support/world/run-job.ts';

type Meddling = {
  readonly override?: string;
  readonly runId?: RunId;
  /** Runs once every station is frozen, before any is shared out. */
  readonly whenFrozen?: () => Promise<unknown>;
  /** Runs once every station is shared out, before the lock. */
  readonly beforeLock?: () => Promise<unknown>;
};

/** Closes a cycle to its end, step by step as its state machine does. */
export async function runClose(world: World, cycleId: CycleId, meddling: Meddling = {}): Promise<JobRecord> {
  const { override, runId } = meddling;
  const { id } = await closeCycle(world, OPS, { cycleId, override, runId });
  return runJob(world, id, () => runCloseSteps(world, id, meddling));
}

/** All steps of a close whose job has been queued. */
export async function runCloseSteps(world: World, jobId: JobId, meddling: Meddling = {}): Promise<void> {
  const payees = await lockByClose(world, jobId, meddling);
  for (const payeeRefs of payees) await payPayees(world, jobId, payeeRefs);
  await finishClose(world, jobId);
}

/** The steps of a close up to the lock; answers whom the next steps pay, part by part. */
export async function lockByClose(
  world: World,
  jobId: JobId,
  { whenFrozen, beforeLock }: Meddling = {},
): Promise<readonly (readonly string[])[]> {
  const stations = await listAt(world, await openClose(world, jobId));
  for (const { stationId } of stations) await freezeStation(world, jobId, present(stationId));
  await whenFrozen?.();
  for (const { stationId } of stations) {
    await apportionStation(world, jobId, present(stationId));
    await adjustStation(world, jobId, present(stationId));
  }
  await beforeLock?.();
  const payees = await listAt(world, await lockCycle(world, jobId));
  return payees.map(({ payeeRefs }) => payeeRefs);
}
