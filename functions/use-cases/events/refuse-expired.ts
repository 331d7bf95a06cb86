import { claimFacts, commonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { NO_WORK } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { type LockedWorks, lockedWorks } from '#functions/use-cases/cycles/locked-works.ts';
import { everyPage } from '#functions/use-cases/every-page.ts';
import { once } from '#functions/use-cases/once.ts';
import type { CycleId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { HeldExpiry } from '#shared/schemas/held-expiries.ts';
import type { Play } from '#shared/schemas/usage.ts';

type Needs = Pick<World, 'files' | 'settings' | 'events' | 'heldExpiries'>;
type Asked = {
  readonly cycle: Cycle;
  readonly play: Pick<Play, 'stationId' | 'playId' | 'date'>;
  readonly atLock: NonNullable<Play['atLock']>;
};

/**
 * Refuses a decision about a play that an expiry closed (royalty rules §9.3): when the list was confirmed, part of its
 * money was held. A play that arrived later is not closed, nor a late one of a licence pool, which never had money.
 */
export function refuseExpired(world: Needs): (asked: Asked) => Promise<void> {
  const confirmed = once((cycleId: CycleId) => confirmedOf(world, cycleId));
  const known = once((cycle: Cycle) => knownOf(world, cycle));

  return async ({ cycle, play, atLock }) => {
    const lists = await confirmed(cycle.id, cycle.id);
    if (lists.length === 0) return;
    const { frozen, claimed, events } = await known(cycle.id, cycle);
    const own = events.flatMap((event) => (isAbout(event, play) ? [event] : []));
    if (own.some(({ facts }) => facts.kind === 'late-play' && facts.pool === 'licence')) return;

    for (const { eventNumber = 0, boardReference } of lists) {
      const last = own.filter(({ number }) => number < eventNumber).at(-1);
      if (last === undefined && atLock.isLate === true) continue;
      const work =
        last === undefined ? await frozenWork(claimed, atLock.workId) : await frozenAs(last, claimed);
      const facts = commonFacts(events.filter(({ number }) => number < eventNumber));
      const find = claimFinder(claimFacts(frozen, work === undefined ? [] : [work], facts));
      if (find(work?.id, play.date).some(({ reason }) => reason !== undefined))
        throw new Refusal(
          'play.expired',
          `What was held of this play in ${cycle.name} expired by ${boardReference}.`,
        );
    }
  };
}

/** What a decision makes of a play that it reaches beside another one; nothing where that play is closed. */
export async function unlessExpired<T>(made: Promise<T>): Promise<readonly T[]> {
  try {
    return [await made];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'play.expired') return [];
    throw error;
  }
}

async function confirmedOf(world: Needs, cycleId: CycleId): Promise<readonly HeldExpiry[]> {
  const lists = await world.heldExpiries.all();
  return lists.filter((list) => list.cycleId === cycleId && list.status === 'Confirmed');
}

async function knownOf(world: Needs, cycle: Cycle) {
  const { cycle: frozen } = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
  const claimed = await lockedWorks(world, cycle);
  const events: MoneyEvent[] = [];
  for await (const some of everyPage((page) => world.events.page(cycle.territory, page)))
    events.push(...some);
  return { frozen, claimed, events };
}

type AboutPlay = MoneyEvent & { readonly facts: Extract<MoneyEvent['facts'], { playId: string }> };

const isAbout = (event: MoneyEvent, { stationId, playId, date }: Asked['play']): event is AboutPlay =>
  'playId' in event.facts &&
  event.facts.stationId === stationId &&
  event.facts.playId === playId &&
  event.facts.date === date;

/** The work that an event gave a play, with the shares that the cycle froze of it. */
async function frozenAs(
  { facts: { work } }: AboutPlay,
  claimed: LockedWorks,
): Promise<FrozenWork | undefined> {
  if (work === undefined) return undefined;
  const isIts = ({ id, ref }: { readonly id: string; readonly ref: string }) =>
    id === work.id || (ref === work.ref && ref !== NO_WORK);
  return (await claimed.find(isIts))[0]?.work ?? work;
}

/** A work as the cycle froze it. */
async function frozenWork(claimed: LockedWorks, workId: string | undefined): Promise<FrozenWork | undefined> {
  return workId === undefined ? undefined : (await claimed.find(({ id }) => id === workId))[0]?.work;
}
