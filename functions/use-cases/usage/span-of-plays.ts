import type { PlaySpan } from '#functions/ports/records.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Play } from '#shared/schemas/usage.ts';

/** The business days and territories of plays; undefined where there are none. */
export function spanOfPlays(plays: readonly Pick<Play, 'date' | 'territory'>[]): PlaySpan | undefined {
  return spanOf(
    plays.map(({ date }) => date),
    plays.map(({ territory }) => territory),
  );
}

/** A span with both, where there are two. */
export function spanWith(one: PlaySpan | undefined, other: PlaySpan | undefined): PlaySpan | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return spanOf([one.from, one.to, other.from, other.to], [...one.territories, ...other.territories]);
}

function spanOf(dates: readonly string[], territories: readonly string[]): PlaySpan | undefined {
  const inOrder = dates.toSorted();
  const [from, to] = [inOrder[0], inOrder.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return { from, to, territories: [...new Set(territories)].toSorted() };
}

/** The first cycle that holds days of a span and is not open any more. */
export function closedCycleIn(
  cycles: readonly Cycle[],
  { from, to, territories }: PlaySpan,
): Cycle | undefined {
  return cycles.find(
    ({ status, territory, periodStart, periodEnd }) =>
      status !== 'Open' && territories.includes(territory) && periodStart <= to && from <= periodEnd,
  );
}
