import type { Money } from '#shared/money.ts';

type Told = { readonly amount: Money };
type Listed<P> = { readonly plays: P[]; readonly furtherPlays?: { count: number; amount: Money } };

/**
 * Lists the first plays of a line, `most` in all, and sums up the others station by station: a reply has a limit, and so
 * has a reader. What is listed and summed up is together what the station paid.
 */
export function firstPlays(most: number): <P extends Told>(plays: readonly P[]) => Listed<P> {
  let room = most;
  return (plays) => {
    const listed = plays.slice(0, room);
    const others = plays.slice(room);
    room -= listed.length;
    const [first] = others;
    if (first === undefined) return { plays: listed };
    const minor = others.reduce((sum, { amount }) => sum + amount.minor, 0n);
    return { plays: listed, furtherPlays: { count: others.length, amount: { ...first.amount, minor } } };
  };
}
