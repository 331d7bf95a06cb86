import type { BoxPlay, BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { FactsOf, MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { NO_WORK } from '#functions/domain/cycles/references.ts';
import type { WorkId } from '#shared/ids.ts';

/** A play as it belongs to a box: its work, its weight and its money so far. */
export type PlayInBox = {
  readonly playId: string;
  readonly date: string;
  readonly durationSeconds: number;
  readonly units: bigint;
  readonly workId?: WorkId | undefined;
  readonly money: bigint;
  readonly late?: BoxPlay['late'];
};
export type PlaysInBox = ReadonlyMap<string, PlayInBox>;

/** The plays of a pool as the cycle's close apportioned it. */
export function originalPlays({ plays }: Pick<Allocation, 'plays'>, pool: PoolKind): PlaysInBox {
  return new Map(
    plays
      .filter((play) => play.pool === pool)
      .map(({ playId, date, durationSeconds, units, workId, amountMinor }) => [
        playId,
        { playId, date, durationSeconds, units: BigInt(units), workId, money: BigInt(amountMinor) },
      ]),
  );
}

/** The plays as the last close left them. */
export function playsBefore(original: PlaysInBox, state: BoxState | undefined): PlaysInBox {
  const changed = (state?.plays ?? []).map(({ units, amountMinor, ...play }): [string, PlayInBox] => [
    play.playId,
    { ...play, units: BigInt(units), money: BigInt(amountMinor) },
  ]);
  return new Map([...original, ...changed]);
}

/**
 * The plays with the works that events gave them, in the order of their numbers; late plays come in. A play that an
 * expiry closed stays as it is.
 */
export function playsAfter(
  before: PlaysInBox,
  pool: PoolKind,
  {
    events,
    works,
    closed,
  }: {
    readonly events: readonly MoneyEvent[];
    readonly works: BroughtWorks;
    readonly closed: ReadonlyMap<string, number>;
  },
): PlaysInBox {
  const plays = new Map(before);
  for (const { facts } of events) {
    if (facts.kind !== 'match' && facts.kind !== 'late-play') continue;
    if (closed.has(facts.playId)) continue;
    const workId = works.idOf(facts.work);
    const play = plays.get(facts.playId);
    if (play !== undefined) plays.set(play.playId, { ...play, workId });
    else if (facts.kind === 'late-play' && facts.pool === pool)
      plays.set(facts.playId, arrived(facts, workId));
  }
  return plays;
}

function arrived(facts: FactsOf<'late-play'>, workId: WorkId | undefined): PlayInBox {
  const { playId, date, durationSeconds, units, unidentified } = facts;
  const late = { isFunded: false, unidentified };
  return { playId, date, durationSeconds, units: BigInt(units), workId, money: 0n, late };
}

/** Whether a play has part in the box's money: frozen ones have, and late ones once they are funded. */
export const isFunded = ({ late }: PlayInBox): boolean => late === undefined || late.isFunded;

/** The works of a box by their ids: the frozen ones, and those that events brought, each as it stood when it first came. */
export type BroughtWorks = {
  readonly all: ReadonlyMap<string, FrozenWork>;
  readonly brought: readonly FrozenWork[];
  /** The id under which the box knows a work; undefined for no work. */
  readonly idOf: (work: FrozenWork | undefined) => WorkId | undefined;
  readonly refOf: (workId: WorkId | undefined) => string;
};

export function broughtWorks(
  frozen: readonly FrozenWork[],
  earlier: readonly FrozenWork[],
  events: readonly MoneyEvent[],
): BroughtWorks {
  const all = new Map<string, FrozenWork>(frozen.map((work) => [work.id, work]));
  // Works without identifiers have a reference in common: they are told apart by their ids.
  const byRef = new Map(frozen.filter(isNamed).map((work) => [work.ref, work]));
  const brought: FrozenWork[] = [];
  const named = events.flatMap(({ facts }) =>
    facts.kind === 'match' || facts.kind === 'late-play' ? (facts.work ?? []) : [],
  );
  for (const work of [...earlier, ...named]) {
    if (all.has(work.id) || byRef.has(work.ref)) continue;
    all.set(work.id, work);
    if (isNamed(work)) byRef.set(work.ref, work);
    brought.push(work);
  }
  return {
    all,
    brought,
    idOf: (work) => work && (all.get(work.id) ?? byRef.get(work.ref))?.id,
    refOf: (workId) => (workId === undefined ? NO_WORK : (all.get(workId)?.ref ?? NO_WORK)),
  };
}

const isNamed = ({ ref }: FrozenWork): boolean => ref !== NO_WORK;
