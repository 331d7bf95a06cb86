import { addDays, localTime } from '#functions/domain/calendar.ts';
import { inForceWithin, termsWithin } from '#functions/domain/cycles/agreements-within.ts';
import { rateWithoutOverride } from '#functions/domain/cycles/fees.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { lockedCycles, settledUpTo } from '#functions/use-cases/cycles/locked-cycles.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { logWritten } from '#functions/use-cases/log-written.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { CycleId } from '#shared/ids.ts';
import { CYCLE, isLocked } from '#shared/machines/cycle.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { FEE_SOURCES } from '#shared/words/calculation-notes.ts';

type Needs = Pick<
  World,
  'clock' | 'ids' | 'settings' | 'cycles' | 'events' | 'territories' | 'partners' | 'agreements' | 'commit'
>;

/** Starts the close of an open cycle: the cycle is Closing and its job queued, in one transaction. */
export async function closeCycle(
  world: Needs,
  caller: Caller,
  { cycleId, override }: { cycleId: CycleId; override?: string | undefined },
): Promise<JobRecord> {
  const before = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  if (isLocked(before.status)) throw new Refusal('cycle.locked', `${before.name} is ${before.status}.`);
  if (!mayFollow(CYCLE, before.status, 'close')) throw new Refusal('cycle.closing');
  await refuseBesideAnother(world, before);
  await refuseTooEarly(world, before);
  if (override !== undefined) await refuseRaising(world, before, override);

  const job = newJob(world, { kind: 'close-cycle', actor: caller.actor, input: { cycleId } });
  const { adminFeePercentOverride: _earlier, ...rest } = before;
  const log = await world.events.log(before.territory);
  const locked = await lockedCycles(world, before.territory);
  const after: Cycle = {
    ...rest,
    events: { after: settledUpTo(locked), upTo: log?.last ?? 0 },
    ...(override !== undefined && { adminFeePercentOverride: override }),
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

/**
 * An override lowers, never raises: it is refused if it exceeds the percent that would otherwise apply to any partner
 * with an agreement in force in the period, whatever set that percent (royalty rules §5). The partner is named.
 */
async function refuseRaising(world: Needs, cycle: Cycle, override: string): Promise<void> {
  const policy = {
    cycleDefault: cycle.adminFeePercentDefault,
    systemDefault: world.settings.defaultAdminFeePercent,
  };
  for (const partner of await world.partners.all()) {
    const agreements = inForceWithin({ agreements: await world.agreements.ofPartner(partner.id) }, cycle);
    const rates = agreements.flatMap(({ terms }) =>
      termsWithin(terms, cycle).map((one) => rateWithoutOverride(one, partner, policy)),
    );
    const lower = rates.find(({ percent }) => Number(override) > Number(percent));
    if (lower !== undefined) {
      const message = `${partner.name} pays ${lower.percent} % by ${FEE_SOURCES[lower.source]}; an override only lowers`;
      throw new Refusal('fee.above-agreement', `${message}.`, [{ path: 'adminFeePercentOverride', message }]);
    }
  }
}
