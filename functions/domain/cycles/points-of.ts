import type { Allocation } from '#functions/domain/cycles/allocation.ts';

/** What a station's gross is divided by: the gross over `count` is what one play, or one second of one, was worth. */
export type Points = { readonly per: 'play' | 'second'; readonly count: number };

/**
 * The points of a station that was shared out: the plays that had weight where all were paid by the play, else their
 * seconds. Undefined where nothing had weight.
 */
export function pointsOf({ plays, tariffs }: Pick<Allocation, 'plays' | 'tariffs'>): Points | undefined {
  const used = new Set(plays.map(({ tariffId }) => tariffId));
  const isByPlay = tariffs.every(({ id, basis }) => basis === 'perPlay' || !used.has(id));
  const count = isByPlay
    ? plays.length
    : plays.reduce((seconds, { durationSeconds }) => seconds + durationSeconds, 0);
  return count === 0 ? undefined : { per: isByPlay ? 'play' : 'second', count };
}
