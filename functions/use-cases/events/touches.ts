import { localTime } from '#functions/domain/calendar.ts';
import {
  type CommonFacts,
  claimFacts,
  commonFacts,
} from '#functions/domain/cycles/adjustments/common-facts.ts';
import type { EventFacts, MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { toldClaims } from '#functions/domain/cycles/adjustments/told-claims.ts';
import type { ClaimedWork } from '#functions/domain/cycles/claimed-works.ts';
import { affiliatedSociety } from '#functions/domain/cycles/claims/claimant-of.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import { NO_WORK } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { type LockedWorks, lockedWorks } from '#functions/use-cases/cycles/locked-works.ts';
import { lastDayOf } from '#functions/use-cases/events/play-events.ts';
import { everyPage } from '#functions/use-cases/every-page.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { CycleId, StationId, WorkId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

export type TouchesNeeds = Pick<World, 'clock' | 'files' | 'settings' | 'cycles' | 'events' | 'territories'>;
/** Decided shares, an agreement or an affiliation: what reaches plays of many stations. */
export type CommonFact = Extract<EventFacts, { kind: 'shares' | 'agreement' | 'affiliation' }>;

/**
 * The locked cycles, with their stations, in which a decision changes a claim of a play (royalty rules §8.1), by all that
 * is known until now; empty where it changes none, and then it makes no event.
 */
export async function touchesOf(
  world: TouchesNeeds,
  territory: string,
  fact: CommonFact,
): Promise<MoneyEvent['touches']> {
  const locked = await correctable(world, territory);
  if (locked.length === 0) return [];
  const events = await eventsOf(world, territory);
  const known = commonFacts(events.filter(({ facts }) => isCommon(facts)));
  const now: CommonFacts = {
    decisions: fact.kind === 'shares' ? [...known.decisions, fact] : known.decisions,
    agreements: fact.kind === 'agreement' ? [...known.agreements, fact] : known.agreements,
    affiliations: fact.kind === 'affiliation' ? [...known.affiliations, fact] : known.affiliations,
  };
  const touches: MoneyEvent['touches'][number][] = [];
  for (const cycle of locked) {
    const { cycle: frozen } = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
    const claimed = await lockedWorks(world, cycle);
    const works = await worksReached(fact, { claimed, known, arrived: arrivedWorks(events, cycle.id) });
    const all = works.map(({ work }) => work);
    const [before, after] = [known, now].map((facts) => claimFinder(claimFacts(frozen, all, facts)));
    const isClosed = closedBy(events, cycle.id, (facts) => claimFinder(claimFacts(frozen, all, facts)));
    const stationIds = new Set<StationId>();
    for (const { work, dates, stationIds: at, since } of works)
      if (
        dates.some(
          (date) =>
            toldClaims(before?.(work.id, date) ?? []) !== toldClaims(after?.(work.id, date) ?? []) &&
            !isClosed(work.id, date, since),
        )
      )
        for (const stationId of at) stationIds.add(stationId);
    if (stationIds.size > 0) touches.push({ cycleId: cycle.id, stationIds: [...stationIds].toSorted() });
  }
  return touches;
}

/** The locked cycles of a territory that are corrected still. */
async function correctable(world: TouchesNeeds, territory: string): Promise<readonly Cycle[]> {
  const { adjustmentYears, timezone } = await settingsOf(world, territory);
  const today = localTime(world.clock.now(), timezone).date;
  const locked = await lockedCycles(world, territory);
  return locked.filter(({ periodEnd }) => today <= lastDayOf(periodEnd, adjustmentYears));
}

async function eventsOf(world: TouchesNeeds, territory: string): Promise<readonly MoneyEvent[]> {
  const events: MoneyEvent[] = [];
  for await (const some of everyPage((page) => world.events.page(territory, page))) events.push(...some);
  return events;
}

const isCommon = ({ kind }: EventFacts): boolean =>
  kind === 'shares' || kind === 'agreement' || kind === 'affiliation';

type ClaimFinder = ReturnType<typeof claimFinder>;

/**
 * Whether plays of a work on a day, which had it since an event of a number, were closed by an expiry of the cycle: part
 * of their money was held then (royalty rules §9.3).
 */
function closedBy(
  events: readonly MoneyEvent[],
  cycleId: CycleId,
  finder: (known: CommonFacts) => ClaimFinder,
): (workId: WorkId, date: string, since: number) => boolean {
  const expiries = events
    .filter(({ facts }) => facts.kind === 'expiry' && facts.cycleId === cycleId)
    .map(({ number }) => ({
      number,
      find: finder(commonFacts(events.filter((one) => one.number < number))),
    }));
  return (workId, date, since) =>
    expiries.some(
      ({ number, find }) => since < number && find(workId, date).some(({ reason }) => reason !== undefined),
    );
}

/** A work that a cycle has plays of, since the event of a number; since its close where that is 0. */
type Claimed = ClaimedWork & { readonly since: number };

/** Works that events gave plays of a cycle, each with the plays' days and stations where these are known. */
function arrivedWorks(events: readonly MoneyEvent[], cycleId: CycleId): readonly Claimed[] {
  return events
    .filter(({ touches }) => touches.some((touched) => touched.cycleId === cycleId))
    .flatMap(({ number, facts }) => {
      if (facts.kind !== 'match' && facts.kind !== 'late-play') return [];
      const { work, stationId, date } = facts;
      return work === undefined ? [] : [{ work, dates: [date], stationIds: [stationId], since: number }];
    });
}

/** The works whose claims a decision may change: the one it names, or those that hold money for whom it names. */
async function worksReached(
  fact: CommonFact,
  { claimed, known, arrived }: Grounds & { readonly arrived: readonly Claimed[] },
): Promise<readonly Claimed[]> {
  const own = async (isWanted: Parameters<LockedWorks['find']>[0]) =>
    (await claimed.find(isWanted)).map((one) => ({ ...one, since: 0 }));
  // A work that was frozen has the shares that were frozen.
  const named = new Set(arrived.map(({ work: { ref } }) => ref).filter((ref) => ref !== NO_WORK));
  const frozen = await claimed.find(({ ref }) => named.has(ref));
  const byRef = new Map(frozen.map(({ work }) => [work.ref, work]));
  const late = arrived.map((one) => ({ ...one, work: byRef.get(one.work.ref) ?? one.work }));
  if (fact.kind === 'shares') {
    const isIts = ({ id, ref }: { readonly id: string; readonly ref: string }) =>
      id === fact.workId || (ref === fact.workRef && ref !== NO_WORK);
    return [...(await own(isIts)), ...late.filter(({ work }) => isIts(work))];
  }
  const payees = payeesOf(fact, { claimed, known });
  const ofPayees = claimed.held.filter(({ wouldBePayee }) => payees.has(wouldBePayee));
  const refs = new Set(ofPayees.flatMap(({ workRefs }) => workRefs));
  return [...(await own(({ ref }) => refs.has(ref))), ...late];
}

type Grounds = { readonly claimed: LockedWorks; readonly known: CommonFacts };

/** Those for whom money is held that an agreement or an affiliation may release. */
function payeesOf(
  fact: Exclude<CommonFact, { kind: 'shares' }>,
  { claimed, known }: Grounds,
): ReadonlySet<string> {
  if (fact.kind === 'affiliation') {
    const { societyCode: _to, ...party } = fact.affiliation;
    const isIts = (payee: string) =>
      affiliatedSociety([{ ...party, societyCode: '000' }], payee, party.from) !== undefined;
    return new Set(claimed.held.map(({ wouldBePayee }) => wouldBePayee).filter(isIts));
  }
  const { societyCode } = fact.partner;
  const own = known.affiliations.filter(({ affiliation }) => affiliation.societyCode === societyCode);
  const parties = claimed.held
    .map(({ wouldBePayee }) => wouldBePayee)
    .filter((payee) =>
      own.some(({ affiliation }) => affiliatedSociety([affiliation], payee, affiliation.from)),
    );
  return new Set([`partner:${societyCode}`, `society:${societyCode}`, ...parties]);
}
