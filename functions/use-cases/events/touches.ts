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
import type { CycleId, StationId } from '#shared/ids.ts';
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
    const stationIds = new Set<StationId>();
    for (const { work, dates, stationIds: at } of works)
      if (
        dates.some(
          (date) => toldClaims(before?.(work.id, date) ?? []) !== toldClaims(after?.(work.id, date) ?? []),
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

/** Works that events gave plays of a cycle, each with the plays' days and stations where these are known. */
function arrivedWorks(events: readonly MoneyEvent[], cycleId: CycleId): readonly ClaimedWork[] {
  return events
    .filter(({ touches }) => touches.some((touched) => touched.cycleId === cycleId))
    .flatMap(({ facts }) => {
      if (facts.kind !== 'match' && facts.kind !== 'late-play') return [];
      const { work, stationId, date } = facts;
      return work === undefined ? [] : [{ work, dates: [date], stationIds: [stationId] }];
    });
}

/** The works whose claims a decision may change: the one it names, or those that hold money for whom it names. */
async function worksReached(
  fact: CommonFact,
  { claimed, known, arrived }: Grounds & { readonly arrived: readonly ClaimedWork[] },
): Promise<readonly ClaimedWork[]> {
  // A work that was frozen has the shares that were frozen.
  const named = new Set(arrived.map(({ work: { ref } }) => ref).filter((ref) => ref !== NO_WORK));
  const frozen = await claimed.find(({ ref }) => named.has(ref));
  const byRef = new Map(frozen.map(({ work }) => [work.ref, work]));
  const late = arrived.map((one) => ({ ...one, work: byRef.get(one.work.ref) ?? one.work }));
  if (fact.kind === 'shares') {
    const isIts = ({ id, ref }: { readonly id: string; readonly ref: string }) =>
      id === fact.workId || (ref === fact.workRef && ref !== NO_WORK);
    return [...(await claimed.find(isIts)), ...late.filter(({ work }) => isIts(work))];
  }
  const payees = payeesOf(fact, { claimed, known });
  const ofPayees = claimed.held.filter(({ wouldBePayee }) => payees.has(wouldBePayee));
  const refs = new Set(ofPayees.flatMap(({ workRefs }) => workRefs));
  return [...(await claimed.find(({ ref }) => refs.has(ref))), ...late];
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
