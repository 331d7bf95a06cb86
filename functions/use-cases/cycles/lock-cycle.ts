import { partOf } from '#functions/domain/cycles/uses-part.ts';
import { toldOfLock } from '#functions/domain/notices/told-of-lock.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { payeesDue } from '#functions/use-cases/balances/payees-due.ts';
import { checklistOf } from '#functions/use-cases/cycles/checklist-of.ts';
import { closeFiles } from '#functions/use-cases/cycles/close-files.ts';
import { frozenCycleKey, lockedFileKey, payeeListKey } from '#functions/use-cases/cycles/close-input.ts';
import { keepFile, keepFrozen, readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { heldOfClose, sumsOfMoves } from '#functions/use-cases/cycles/held-of-close.ts';
import { heldTotalsOf } from '#functions/use-cases/cycles/held-totals-of.ts';
import { heldRecords, lineItems } from '#functions/use-cases/cycles/line-items.ts';
import { keepLineOrders } from '#functions/use-cases/cycles/line-orders.ts';
import { linesDigest } from '#functions/use-cases/cycles/lines-digest.ts';
import { linesTotals } from '#functions/use-cases/cycles/lines-totals.ts';
import { lockParts } from '#functions/use-cases/cycles/lock-parts.ts';
import { mergeStations, sharesOf } from '#functions/use-cases/cycles/merge-stations.ts';
import { moveHeld } from '#functions/use-cases/cycles/move-held.ts';
import { closingCycle } from '#functions/use-cases/cycles/open-close.ts';
import { keepPayeeSums } from '#functions/use-cases/cycles/payee-sums.ts';
import { keepCyclePlayed } from '#functions/use-cases/cycles/played-files.ts';
import { refuseBlocked } from '#functions/use-cases/cycles/refuse-blocked.ts';
import { refuseFailing } from '#functions/use-cases/cycles/refuse-failing.ts';
import { refuseOtherThanRun } from '#functions/use-cases/cycles/refuse-other-than-run.ts';
import type { StandingNeeds } from '#functions/use-cases/cycles/standing-findings.ts';
import { newIssue } from '#functions/use-cases/issues/new-issue.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { noteStep } from '#functions/use-cases/jobs/note-step.ts';
import { noticesOf } from '#functions/use-cases/notices/notices-of.ts';
import type { JobId } from '#shared/ids.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import type { Finding } from '#shared/schemas/checklist.ts';
import type { ControlTotal, Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type Needs = StandingNeeds &
  Pick<World, 'ids' | 'files' | 'settings' | 'runs' | 'balances' | 'issues' | 'notices' | 'commit' | 'log'>;

/**
 * Merges the stations into lines, takes the fees, checks the control totals and locks. A cycle that fails a control
 * total does not lock: the job fails and says which and by how much. Answers where the list of payees lies.
 */
export async function lockCycle(world: Needs, jobId: JobId): Promise<ObjectAt> {
  const job = await jobOf(world, jobId);
  const cycle = await closingCycle(world, job);
  const merged = await mergeStations(world, job);
  refuseFailing(merged.controlTotals);
  const lines = lineItems(world, cycle, merged);
  if (cycle.runId !== undefined) await refuseOtherThanRun(world, { job, runId: cycle.runId, lines });
  // The list is of the moment of the lock: balances move as soon as payments are made.
  if (mayFollow(CYCLE, cycle.status, 'lock')) {
    const payees = await payeesDue(world, cycle.territory, lines);
    const checklist = await checklistOf(world, cycle, { merged, lines });
    refuseBlocked(checklist);
    const controlTotals = [...merged.controlTotals, ...(await heldTotalsOf(world, cycle, merged))];
    refuseFailing(controlTotals);
    const { parts } = await readFrozenClose(world, frozenCycleKey(job));
    const ofParts = Map.groupBy(payees, (payeeRef) => partOf(payeeRef, parts));
    await keepFile(
      world,
      payeeListKey(job),
      [...ofParts.values()].map((payeeRefs) => ({ jobId, payeeRefs })),
    );
    await lock(world, { job, cycle, merged, lines, payees, checklist, controlTotals });
  }
  await moveHeld(world, cycle, merged.adjustments.boxes);
  const stations = merged.stations.length;
  await noteStep(world, jobId, { step: 2 * stations + 1, counts: { stations, lines: lines.length } });
  return { bucket: world.settings.workBucket, key: payeeListKey(job) };
}

type Locking = {
  readonly job: JobRecord;
  readonly cycle: Cycle;
  readonly merged: Awaited<ReturnType<typeof mergeStations>>;
  readonly lines: readonly LineItem[];
  readonly payees: readonly string[];
  readonly checklist: readonly Finding[];
  readonly controlTotals: readonly ControlTotal[];
};

async function lock(world: Needs, locking: Locking): Promise<void> {
  const { job, cycle, merged, lines, payees, checklist, controlTotals } = locking;
  const { currency, counts } = merged;
  const groups = await keepFrozen(world, lockedFileKey(cycle, 'groups'), {
    file: 'groups',
    content: { groups: merged.groups },
  });
  const parts = await lockParts(world, cycle, merged);
  const files = await keepFrozen(world, lockedFileKey(cycle, 'files'), {
    file: 'files',
    content: { files: await closeFiles(world, job, { merged, others: [groups, ...parts] }) },
  });
  await world.cycles.replaceLines(cycle.id, lines);
  await keepLineOrders(world, cycle, lines);
  await keepPayeeSums(world, cycle, { lines, held: merged.held.byPayee, boxes: merged.adjustments.boxes });
  for (const { stationId } of merged.stations) {
    const shares = await sharesOf(world, job, stationId);
    await world.cycles.replaceHeld(cycle.id, stationId, heldRecords(world, cycle, shares));
  }
  const moves = heldOfClose(cycle, merged);
  await keepCyclePlayed(world, job, { stations: merged.stations, held: sumsOfMoves(moves) });
  const now = world.clock.now();
  const after: Cycle = {
    ...cycle,
    status: CYCLE.acts.lock.to,
    currency,
    totals: linesTotals(lines, currency),
    controlTotals: [...controlTotals],
    plays: counts,
    held: [...moves],
    payments: { total: payees.length, done: 0 },
    checklist: [...checklist],
    digest: { lines: linesDigest(lines), files: files.sha256 },
    lockedAt: now,
    updatedAt: now,
    version: cycle.version + 1,
  };
  await world.commit({
    actor: job.actor,
    changes: [
      { kind: 'cycle', action: 'cycle.locked', before: cycle, after },
      ...(await noticesOf(world, [toldOfLock(after)])),
    ],
  });
  await raiseHeldWithoutAgreement(world, { job, cycle, merged });
  world.log('cycle.locked', { cycleId: cycle.id, lines: lines.length });
}

async function raiseHeldWithoutAgreement(
  world: Needs,
  { job, cycle, merged }: Pick<Locking, 'job' | 'cycle' | 'merged'>,
): Promise<void> {
  const issues = merged.held.withoutAgreement.map((payee) =>
    newIssue(world, {
      kind: 'no-agreement',
      subject: `${payee} ${cycle.name}`,
      message: `Money of ${payee} is held in ${cycle.name}: no agreement was in force.`,
      partnerId: null,
      raisedBy: job.id,
    }),
  );
  await world.issues.raise(issues);
}
