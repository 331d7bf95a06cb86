import { floorOf, roundHalfEven } from '#functions/domain/cycles/fraction.ts';
import {
  heldWorths,
  type Played,
  type ValuedStation,
  type Worths,
  worthOf,
  worthsOf,
} from '#functions/domain/matching/worths.ts';
import type { CycleId } from '#shared/ids.ts';
import { type Money, moneyOf } from '#shared/money.ts';

/** A cycle of the plays that wait; without an id the days that are in no cycle. */
type SongCycle = { readonly id: CycleId; readonly name: string } | undefined;
/** What the plays of a cycle are valued by; `isHeld` where that is locked and holds their money. */
export type CycleWorths = {
  readonly cycle: SongCycle;
  readonly isHeld: boolean;
  readonly currency: string | undefined;
  readonly worths: Worths;
};
/** What of a song lies in one cycle. */
export type SongMoney = {
  readonly cycle: SongCycle;
  readonly isHeld: boolean;
  readonly plays: number;
  readonly amount: Money | undefined;
};

/** An open cycle, or none: its plays are worth what the territory’s last locked cycle paid. */
export function openWorths(cycle: SongCycle, last: readonly ValuedStation[]): CycleWorths {
  return { cycle, isHeld: false, currency: last[0]?.gross.currency, worths: worthsOf(last) };
}

/** A locked cycle: all its plays that wait are worth what it holds, at the most. */
export function lockedWorths(
  cycle: SongCycle,
  waiting: readonly Played[],
  held: Parameters<typeof heldWorths>[1],
): CycleWorths {
  return {
    ...{ cycle, isHeld: true, currency: held.stations[0]?.gross.currency },
    worths: heldWorths(waiting, held),
  };
}

/** A song’s plays of one cycle in money; what is held is rounded down, so that songs never come to more than there is. */
export function songMoney(
  plays: readonly Played[],
  { cycle, isHeld, currency, worths }: CycleWorths,
): SongMoney {
  const worth = worthOf(plays, worths);
  const isKnown = worth !== undefined && currency !== undefined;
  const minor = worth === undefined ? 0n : isHeld ? floorOf(worth) : roundHalfEven(worth);
  return { cycle, isHeld, plays: plays.length, amount: isKnown ? moneyOf(minor, currency) : undefined };
}
