import { addDays, localTime } from '#functions/domain/calendar.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { lockedCycles, settledUpTo } from '#functions/use-cases/cycles/locked-cycles.ts';
import { refuseRaising } from '#functions/use-cases/cycles/refuse-raising.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { logWritten } from '#functions/use-cases/log-written.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { CycleId, RunId } from '#shared/ids.ts';
import { CYCLE, isLocked } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { RunSummary } from '#shared/schemas/runs.ts';

type Needs = Pick<
  World,
  | 'clock'
  | 'ids'
  | 'settings'
  | 'cycles'
  | 'runs'
  | 'events'
  | 'territories'
  | 'partners'
  | 'agreements'
  | 'commit'
>;

type Asked = {
  readonly cycleId: CycleId;
  /** The admin fee of all payees in percent, and why. */
  readonly override?: string | undefined;
  readonly reason?: string | undefined;
  readonly runId?: RunId | undefined;
};

/** Starts the close of an open cycle: the cycle is Closing and its job queued, in one transaction. */
export async function closeCycle(
  world: Needs,
  caller: Caller,
  { cycleId, override, reason, runId }: Asked,
): Promise<JobRecord> {
  const before = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  if (isLocked(before.status)) throw new Refusal('cycle.locked', `${before.name} is ${before.status}.`);
  if (!mayFollow(CYCLE, before.status, 'close')) throw new Refusal('cycle.closing');
  await refuseBesideAnother(world, before);
  await refuseTooEarly(world, before);
  if (override !== undefined) await refuseRaising(world, before, override);

  const job = newJob(world, { kind: 'close-cycle', actor: caller.actor, input: { cycleId } });
  const { adminFeePercentOverride: _override, overrideReason: _reason, ...others } = before;
  const { runId: _run, failedCloseJobId: _failed, ...rest } = others;
  const log = await world.events.log(before.territory);
  const locked = await lockedCycles(world, before.territory);
  const events = { after: settledUpTo(locked), upTo: log?.last ?? 0 };
  if (runId !== undefined) await refuseStale(world, { cycleId, runId, override, events });
  const after: Cycle = {
    ...rest,
    events,
    ...(runId !== undefined && { runId }),
    ...(override !== undefined && { adminFeePercentOverride: override }),
    ...(override !== undefined && reason !== undefined && { overrideReason: reason }),
    status: CYCLE.acts.close.to,
    closeJobId: job.id,
    updatedAt: world.clock.now(),
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'cycle', action: 'cycle.closing', before, after },
      // An event committed at the same time comes before or after, and two closes of a territory cannot begin at once.
      logWritten(before.territory, log, { events: 0 }),
      { kind: 'job', action: 'job.queued', after: job },
    ],
    answer: job,
  });
  return job;
}

type Named = {
  readonly cycleId: CycleId;
  readonly runId: RunId;
  readonly override: string | undefined;
  readonly events: RunSummary['events'];
};

/** What is known at once of whether a close can give the lines of a run; the rest is when it has frozen its inputs. */
async function refuseStale(
  world: Pick<World, 'runs'>,
  { cycleId, runId, override, events }: Named,
): Promise<void> {
  const run = found(await world.runs.find(runId), `run ${runId}`);
  if (run.cycleId !== cycleId) throw new Refusal('not-found', `There is no run ${runId} of this cycle.`);
  if (run.status !== 'Finished') throw new Refusal('run.stale', `Run ${run.number} is ${run.status}.`);
  if (override !== undefined) throw new Refusal('run.stale', 'A run has no override of the admin fee.');
  if (run.events.after !== events.after || run.events.upTo !== events.upTo)
    throw new Refusal('run.stale', `More has become known since run ${run.number}.`);
}

/** One cycle of a territory closes at a time: the events that wait are settled by one close alone (royalty rules §8.2). */
async function refuseBesideAnother(world: Pick<World, 'cycles'>, { territory }: Cycle): Promise<void> {
  const closing = (await world.cycles.all()).find(
    (cycle) => cycle.territory === territory && cycle.status === 'Closing',
  );
  if (closing !== undefined)
    throw new Refusal(
      'cycle.closing',
      `${closing.name} is being closed; this one can be when that is locked.`,
    );
}

/** A cycle can be closed from the days of grace after its period on, by the territory's own calendar (royalty rules §2). */
async function refuseTooEarly(
  world: Pick<World, 'clock' | 'territories'>,
  { territory, name, periodEnd }: Cycle,
): Promise<void> {
  const { graceDays, timezone } = await settingsOf(world, territory);
  const from = addDays(periodEnd, graceDays);
  if (localTime(world.clock.now(), timezone).date < from)
    throw new Refusal('cycle.not-ended', `${name} ends on ${periodEnd} and can be closed from ${from} on.`);
}
