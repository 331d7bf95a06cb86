import type { Allocation } from '#functions/domain/cycles/allocation.ts';

/** What a station's gross is divided by: gross ÷ `count` is the worth of one play, or of one second. */
export type Points = { readonly per: 'play' | 'second'; readonly count: number };

/**
 * The points of a station's allocation: the number of plays with weight if all were paid per play, else their seconds.
 * Undefined if no play had weight.
 */
export function pointsOf({ plays, tariffs }: Pick<Allocation, 'plays' | 'tariffs'>): Points | undefined {
  const used = new Set(plays.map(({ tariffId }) => tariffId));
  const isByPlay = tariffs.every(({ id, basis }) => basis === 'perPlay' || !used.has(id));
  const count = isByPlay
    ? plays.length
    : plays.reduce((seconds, { durationSeconds }) => seconds + durationSeconds, 0);
  return count === 0 ? undefined : { per: isByPlay ? 'play' : 'second', count };
}
